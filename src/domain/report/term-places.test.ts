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
  ({ id, zh, en, terms, pieces: { zh: [], en: [] } }) as unknown as Sentence;
const REPORT = [
  {
    number: 5,
    heading: { zh: '五、建设五型政府', en: 'V. Building a five-type government', pieces: { zh: [], en: [] } },
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
] as unknown as Chapter[];

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

test('inside a longer term the rendering of that is marked, and is no way of writing this one', () => {
  const gannan = { slug: 'gannan', zh: '赣南', en: 'southern Jiangxi' } as Term;
  const zh = '赣南脐橙品牌价值稳居首位。';
  const en = 'The Gannan navel orange stayed at the top.';
  const pieces = {
    zh: [{ kind: 'gloss', text: '赣南脐橙', term: 'navel-orange' }],
    en: [
      { kind: 'text', text: 'The ' },
      { kind: 'gloss', text: 'Gannan navel orange', term: 'navel-orange' },
      { kind: 'text', text: ' stayed at the top.' },
    ],
  };
  const chapter = {
    number: 1,
    heading: { zh: '一', en: null },
    passages: [{ id: '1.4', sentences: [{ id: '1.4.6', zh, en, terms: ['gannan'], pieces }] }],
  };
  const places = findPlaces(gannan, [chapter] as unknown as Chapter[]);
  expect(places[0]!.en!.map(({ text }) => text).join('')).toBe(en);
  expect(places[0]!.en!.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Gannan navel orange']);
  expect(writtenForms(places, 'en')).toEqual([]);
});

test('a form takes the quotation mark that it lacks from beside it, and only that', () => {
  const place = (zh: [text: string, marked: boolean][]) =>
    ({ chapter: 1, id: '1.1.1', isOwn: true, en: null, zh: zh.map(([text, marked]) => ({ text, marked })) }) as const;
  const formsOf = (...zh: [string, boolean][]) => writtenForms([place(zh)], 'zh');
  expect(formsOf(['建设“', false], ['五型”政府', true], ['。', false])).toEqual(['“五型”政府']);
  expect(formsOf(['推进', false], ['政府“五型', true], ['”。', false])).toEqual(['政府“五型”']);
  expect(formsOf(['建设“', false], ['五型政府', true], ['”。', false])).toEqual(['五型政府']);
  expect(formsOf(['建设', false], ['五型”政府', true], ['”', false])).toEqual(['五型”政府']);
  expect(formsOf(['“', false], ['政府“五型', true], ['。', false])).toEqual(['政府“五型']);
  expect(formsOf(['「', false], ['五型」政府', true])).toEqual(['「五型」政府']);
});
