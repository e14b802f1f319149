import { describe, expect, test } from 'vitest';
import type { Term } from '../terms/term-schema.ts';
import type { Chapter, Sentence } from './join-report.ts';
import { findPlaces, writtenForms } from './term-places.ts';

const TERM = {
  slug: 'five-type-government',
  zh: '五型政府',
  en: 'five-type government',
  enForms: ['a government of five types'],
} as Term;

const sentence = (id: string, zh: string, en: string | null, terms = [TERM.slug]) =>
  ({ id, zh, en, terms }) as Sentence;
const REPORT = [
  {
    number: 5,
    heading: { zh: '五、建设五型政府', en: 'V. Building a five-type government' },
    passages: [
      {
        id: '5.3',
        sentences: [
          sentence('5.3.1', '营造营商环境。', 'A business environment.', []),
          sentence('5.3.3', '深化“五型”政府建设，', 'We will build a “five-type” government,'),
        ],
      },
    ],
  },
  {
    number: 10,
    heading: { zh: '十、党的建设', en: null },
    passages: [{ id: '10.1', sentences: [sentence('10.1.1', '五型政府就是五型政府。', null)] }],
  },
] as Chapter[];

describe('the places of a term', () => {
  const places = findPlaces(TERM, REPORT);

  test('are headings and sentences in the order of the report, and no others', () => {
    expect(places.map(({ chapter, id }) => [chapter, id])).toEqual([
      [5, null],
      [5, '5.3.3'],
      [10, '10.1.1'],
    ]);
  });

  test('are marked in both languages, and the parts are the text again', () => {
    const { zh, en } = places[1]!;
    expect(zh.filter(({ marked }) => marked)).toEqual([{ text: '五型”政府', marked: true }]);
    expect(zh.map(({ text }) => text).join('')).toBe('深化“五型”政府建设，');
    expect(en!.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['five-type” government']);
  });

  test('are marked wherever the term stands in a sentence, which may lack its English', () => {
    expect(places[2]!.zh.filter(({ marked }) => marked)).toHaveLength(2);
    expect(places[2]!.en).toBeNull();
  });

  test('give every way in which it is written once, with both quotation marks', () => {
    expect(writtenForms(places, 'zh')).toEqual(['五型政府', '“五型”政府']);
    expect(writtenForms(places, 'en')).toEqual(['five-type government', '“five-type” government']);
  });
});

test('a term that stands nowhere has no places', () => {
  expect(findPlaces({ ...TERM, slug: 'navel-oranges', zh: '脐橙' }, REPORT)).toEqual([]);
});
