import { describe, expect, test } from 'vitest';
import type { StatedNumber } from '../numbers/number-schema.ts';
import type { Term } from '../terms/term-schema.ts';
import { joinReport, sentencesOf, type ReportParts } from './join-report.ts';
import type { Translation } from './translation-schema.ts';

const ZH = '深化“五型”政府建设，新增企业突破2000家。';
const EN = 'We will go further in building a “five-type” government, and pass 2,000 new enterprises.';

const term = (slug: string, zh: string, en: string) => ({ slug, zh, en }) as Term;
const number = (id: string, quote: string, quoteEn: string) =>
  ({ id, sentence: '1.1.1', quote, quoteEn }) as StatedNumber;
const translation = (units: Translation['units'], more: Partial<Translation> = {}): Translation => ({
  chapter: 1,
  heading: 'I. Reform',
  status: 'complete',
  units,
  ...more,
});

const PARTS: ReportParts = {
  source: [{ number: 1, heading: '一、改革', passages: [{ id: '1.1', sentences: [{ id: '1.1.1', zh: ZH }] }] }],
  translations: [translation({ '1.1.1': { zh: ZH, en: EN } })],
  chapters: [
    {
      chapter: 1,
      slug: 'reform',
      title: { zh: '改革', en: 'Reform' },
      summary: { zh: '说改革。', en: 'On reform.' },
      notes: [{ on: '1.1.1', zh: '没有写期限。', en: 'No date is given.' }],
    },
  ],
  terms: [term('five-type-government', '五型政府', 'five-type government')],
  numbers: [number('enterprises-goal', '突破2000家', 'pass 2,000')],
};
const join = (change: Partial<ReportParts> = {}) => joinReport({ ...PARTS, ...change })[0]!;
const textOf = (pieces: ReturnType<typeof join>['heading']['pieces']['zh']) =>
  pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');

describe('a sentence', () => {
  const [sentence] = sentencesOf(join());

  test('has its English, its notes, its terms and its numbers by their ids', () => {
    expect(sentence).toMatchObject({
      id: '1.1.1',
      zh: ZH,
      en: EN,
      terms: ['five-type-government'],
      numbers: ['enterprises-goal'],
      notes: [{ on: '1.1.1', en: 'No date is given.' }],
    });
  });

  test('is cut into pieces that are its text again, in both languages', () => {
    expect(textOf(sentence!.pieces.zh)).toBe(ZH);
    expect(textOf(sentence!.pieces.en)).toBe(EN);
  });

  test('is glossed on both sides, quotation marks inside the term or not', () => {
    for (const side of ['zh', 'en'] as const) {
      const glosses = sentence!.pieces[side].filter(({ kind }) => kind === 'gloss');
      expect(glosses, side).toMatchObject([{ term: 'five-type-government' }]);
    }
  });

  test('has the sign of a number right after the words that state it', () => {
    const at = sentence!.pieces.zh.findIndex(({ kind }) => kind === 'number');
    expect(sentence!.pieces.zh[at]).toMatchObject({ number: 'enterprises-goal' });
    expect(textOf(sentence!.pieces.zh.slice(0, at))).toMatch(/突破2000家$/);
  });

  test('also holds a term that stands inside a longer one', () => {
    const terms = [...PARTS.terms, term('government', '政府', 'government')];
    expect(sentencesOf(join({ terms }))[0]!.terms).toEqual(['five-type-government', 'government']);
  });
});

describe('a chapter that is not translated', () => {
  test.each([
    ['without a unit', {}],
    ['with an empty unit', { '1.1.1': { zh: ZH, en: '' } }],
  ])('%s has the Chinese alone, with its glosses and signs', (_, units) => {
    const chapter = join({ translations: [translation(units, { heading: '', status: 'none' })] });
    const [sentence] = sentencesOf(chapter);
    expect(chapter.status).toBe('none');
    expect(chapter.heading).toMatchObject({ zh: '一、改革', en: null, pieces: { en: [] } });
    expect(sentence).toMatchObject({ en: null, numbers: ['enterprises-goal'], pieces: { en: [] } });
    expect(sentence!.pieces.zh.map(({ kind }) => kind)).toContain('number');
  });

  test('has neither day nor version, and says so with null', () => {
    const chapter = join({ translations: [translation({}, { status: 'none' })] });
    expect(chapter).toMatchObject({ translated: null, reviewed: null, version: null });
  });
});

test('chapter 0 has no heading in the source; the site’s own name of it stands there', () => {
  const source = [{ number: 0, heading: null, passages: [] }];
  const translations = [translation({}, { chapter: 0, heading: 'Opening' })];
  const chapters = [{ ...PARTS.chapters[0]!, chapter: 0, title: { zh: '开场', en: 'Opening' } }];
  expect(join({ source, translations, chapters, numbers: [] }).heading).toMatchObject({ zh: '开场', en: 'Opening' });
});

test.each([
  ['translations', []],
  ['chapters', []],
] as const)('a chapter without its %s stops the join', (part, none) => {
  expect(() => join({ [part]: none })).toThrow('chapter 1 lacks its translation or its annotated chapter');
});

test('a number whose words are not in its sentence stops the join, with its id and its words', () => {
  expect(() => join({ numbers: [number('lost', '3000家', 'pass 2,000')] })).toThrow(
    'number lost: “3000家” does not stand in 1.1.1',
  );
});
