import { sample } from '../charts/sample.ts';
import type { Chapter, Sentence } from '../report/join-report.ts';
import type { Term } from '../terms/term-schema.ts';
import type { BookParts } from './book-pages.ts';
import type { Book } from './book.ts';

// A book of two sentences, of which one is not translated, for the tests of this room.

const BEST: Term = {
  ...{
    slug: 'four-bests',
    zh: '四最',
    forms: ['“四最”环境'],
    pinyin: 'sì zuì',
    literal: 'four most',
    en: 'four bests',
  },
  ...{ enForms: ['four superlatives'], official: { en: 'four “mosts”', source: 'https://example.org/mosts' } },
  ...{ otherRenderings: [{ en: 'four tops' }, { en: 'four bests' }], kind: 'numbered-shorthand', basis: 'documented' },
  sense: { zh: '营商环境的四个“最”。', en: 'Four superlatives.' },
  explanation: { zh: '政策最优、成本最低。', en: 'Best policies & lowest costs.' },
  sources: [
    {
      ...{ title: '四最营商环境', publisher: '江西日报', date: '2021-03-01', url: 'https://example.org/mosts' },
      ...{ seen: 'page', read: '2026-11-28', excerpt: '政策最优' },
    },
    {
      ...{ title: null, about: '会议报道', aboutEn: 'Report of the meeting', publisher: '赣南日报', date: null },
      ...{ seen: 'page', read: '2026-11-28', excerpt: '成本最低' },
    },
  ],
};
const PLAIN: Term = {
  ...{
    slug: 'mindset',
    zh: '思维',
    pinyin: 'sīwéi',
    literal: 'thinking',
    en: 'mindset',
    kind: 'other',
    basis: 'general',
  },
  sense: { zh: '想法。', en: 'A way of thinking.' },
  explanation: { zh: '一般用语。', en: 'A plain word.' },
};

const FIRST: Sentence = {
  ...{ id: '5.3.2', zh: '打造“四最”环境。', en: 'Create the four bests.', terms: ['four-bests'], numbers: ['four'] },
  pieces: {
    zh: [
      { kind: 'text', text: '打造' },
      { kind: 'gloss', text: '“四最”环境', term: 'four-bests' },
      { kind: 'number', number: 'four' },
      { kind: 'text', text: '。' },
    ],
    en: [
      { kind: 'text', text: 'Create the ' },
      { kind: 'gloss', text: 'four bests', term: 'four-bests' },
      { kind: 'text', text: '.' },
    ],
  },
  notes: [{ on: '5.3.2', zh: '没有期限。', en: 'There is no date.' }],
};
const SECOND: Sentence = {
  ...{ id: '5.3.3', zh: '树立“四最”思维。', en: null, terms: ['four-bests', 'mindset'], numbers: [], notes: [] },
  pieces: {
    zh: [
      { kind: 'text', text: '树立' },
      { kind: 'gloss', text: '“四最”', term: 'four-bests' },
      { kind: 'gloss', text: '“四最”', term: 'four-bests' },
      { kind: 'text', text: '思维。' },
    ],
    en: [],
  },
};
const THIRD: Sentence = {
  ...{ id: '5.3.4', zh: '再接再厉。', en: 'Go on.', terms: [], numbers: [], notes: [] },
  pieces: { zh: [{ kind: 'text', text: '再接再厉。' }], en: [{ kind: 'text', text: 'Go on.' }] },
};
const text = (words: string) => [{ kind: 'text' as const, text: words }];

/** A chapter with a note, a term, a number and a sentence without English. */
export const REFORM: Chapter = {
  ...{ number: 5, slug: 'reform', status: 'complete', translated: '2026-11-24', reviewed: '2026-11-25', version: 2 },
  heading: { zh: '五、改革', en: 'V. Reform', pieces: { zh: text('五、改革'), en: text('V. Reform') } },
  title: { zh: '改革', en: 'Reform' },
  summary: { zh: '改革。', en: 'Reform.' },
  passages: [{ id: '5.3', name: null, sentences: [FIRST, SECOND, THIRD] }],
};
/** The opening, of which nothing is translated. */
export const OPENING: Chapter = {
  ...{ number: 0, slug: 'opening', status: 'none', translated: null, reviewed: null, version: null },
  heading: { zh: '开场', en: null, pieces: { zh: [], en: [] } },
  title: { zh: '开场', en: 'Opening' },
  summary: { zh: '称呼。', en: 'The address.' },
  passages: [
    {
      ...{ id: '0.1', name: null },
      sentences: [
        {
          ...{ id: '0.1.1', zh: '同志们：', en: null, terms: [], numbers: [], notes: [] },
          pieces: { zh: text('同志们：'), en: [] },
        },
      ],
    },
  ],
};

export const BOOK: Book = {
  name: { zh: '读懂报告', en: 'The Report, Explained' },
  reportName: { zh: '报告（2021年9月27日）', en: 'the report, 27 September 2021' },
  title: { zh: '牢记嘱托', en: 'Keep the charge in mind' },
  speaker: { zh: '吴忠琼', en: 'Wu Zhongqiong' },
  ...{ date: '2021-09-27', version: '2026-11-28' },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/by' },
  home: { zh: 'https://example.org/zh/', en: 'https://example.org/en/' },
  ...{ report: [OPENING, REFORM], terms: [BEST, PLAIN], publisherNames: { 江西日报: 'Jiangxi Daily' } },
  sentenceUrl: (id, locale) => `https://example.org/${locale}/#s${id}`,
  termUrl: (slug, locale) => `https://example.org/${locale}/terms/${slug}/`,
};

/** What the book is printed from: a chart, a number, and the interface’s words by their keys. */
export const PARTS: Omit<BookParts, 'hrefOf'> = {
  book: BOOK,
  charts: [
    {
      ...{ slug: 'firms', title: { zh: '多少家？', en: 'How many firms?' } },
      ...{ shows: { zh: '1107家。', en: 'There are 1,107.' }, not: { zh: '没有年份。', en: 'No year.' } },
      picture: { zh: 'firms.zh.svg', en: 'firms.en.svg' },
      rows: [
        {
          what: { zh: '家数', en: 'Firms' },
          value: { zh: '1107家', en: '1,107 enterprises' },
          status: { zh: '结果', en: 'result' },
          sentences: ['5.3.2', '5.3.3'],
        },
      ],
    },
  ],
  numbers: [sample('firms')],
  words: (key) => ({ zh: `${key}（中）`, en: key }),
};
