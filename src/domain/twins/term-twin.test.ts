import { expect, test } from 'vitest';
import { t } from '../charts/sample.ts';
import type { TermPlace } from '../report/term-places.ts';
import type { Term } from '../terms/term-schema.ts';
import { writeTermTwin } from './term-twin.ts';

const QIUSHI = 'http://en.qstheory.cn/2021-10/15/c_668671.htm';
const STUDY_TIMES = 'http://dangshi.people.com.cn/n1/2022/0221/c436975-32355967.html';
const READ = { read: '2026-11-28', seen: 'page' } as const;

/** What every term has. */
const CROWNS: Term = {
  ...{ slug: 'five-consecutive-crowns', zh: '五连冠', pinyin: 'wǔ liánguàn', literal: 'five linked crowns' },
  ...{ en: 'five wins in a row', kind: 'numbered-shorthand', basis: 'general' },
  sense: { zh: '连续五次得第一。', en: 'First place five times in a row.' },
  explanation: { zh: '“连冠”借自体育。', en: 'The word comes from sport.' },
};
const PROSPERITY: Term = {
  ...{ slug: 'common-prosperity', zh: '共同富裕', pinyin: 'gòngtóng fùyù', literal: 'in-common wealth' },
  ...{ en: 'common prosperity', kind: 'policy', basis: 'documented' },
  official: { en: 'common prosperity', source: QIUSHI },
  otherRenderings: [{ en: 'shared wealth', source: STUDY_TIMES }, { en: 'prosperity for all' }],
  rendering: { zh: '沿用官方译法。', en: 'The official rendering is kept.' },
  sense: { zh: '全体人民都富裕起来的目标。', en: 'The goal that everyone should become prosperous.' },
  explanation: { zh: '说法始于毛泽东时代。', en: 'The term goes back to the Mao years.' },
  notFound: { zh: '未见标准。', en: 'No measure was found.' },
  not: { zh: '不是平均主义。', en: 'Not egalitarianism.' },
  first: {
    ...{ date: '1953', who: { zh: '中国共产党', en: 'The Chinese Communist Party' } },
    ...{
      occasion: { zh: '第一次写进党的重要文献', en: 'First time in important Party documents' },
      source: STUDY_TIMES,
    },
  },
  use: {
    ...{ date: '2021-06-15', zh: '共同富裕是人民群众的共同期盼。' },
    ...{ en: 'Common prosperity is a shared hope of the people.', source: 'https://example.org/unlisted' },
  },
  later: { zh: '2022年写入党的二十大报告。', en: 'In 2022 it stood in the report to the 20th Congress.' },
  views: [
    {
      ...{ holder: 'party', by: { zh: '习近平', en: 'Xi Jinping' }, source: QIUSHI },
      text: { zh: '分步骤推进。', en: 'It is reached step by step.' },
    },
  ],
  sources: [
    {
      ...{ title: 'Xi’s article to be published', publisher: 'Qiushi', date: '2021-10-15', url: QIUSHI, ...READ },
      excerpt: 'affluence shared by everyone',
    },
    {
      title: null,
      about: '党史文章',
      publisher: '学习时报',
      date: null,
      url: STUDY_TIMES,
      ...READ,
      excerpt: '是在1953年。',
    },
    { title: null, publisher: '人民日报', date: '2021', ...READ, excerpt: '[不]是同时富裕' },
  ],
};
const PLACES: TermPlace[] = [
  { chapter: 9, id: null, zh: [{ text: '民生', marked: false }], en: null, isOwn: false },
  {
    ...{ chapter: 9, id: '9.1.1', isOwn: true },
    zh: [
      { text: '逐步实现全市人民', marked: false },
      { text: '共同富裕', marked: true },
    ],
    en: [
      { text: 'Realise ', marked: false },
      { text: 'common prosperity', marked: true },
    ],
  },
];
const SITE = 'https://example.org/en';
const write = (term: Term, more: { related?: Term[]; places?: TermPlace[] } = {}, locale: 'zh' | 'en' = 'en') =>
  writeTermTwin(
    {
      ...{ term, related: [], places: [], facts: ['Licence: CC BY 4.0'], ...more },
      publisherNames: { 学习时报: 'Study Times' },
      sentenceHref: (id) => `${SITE}/report/#s${id}`,
      chapterHref: (chapter) => `${SITE}/report/${chapter}/`,
      termHref: (slug) => `${SITE}/terms/${slug}/`,
    },
    locale,
    t,
  );
/** What stands below a heading, line by line. */
const below = (text: string, heading: string) =>
  text.split(`\n\n## ${heading}\n\n`)[1]?.split('\n\n## ')[0]!.trim().split('\n');

test('a term that rests on dictionaries alone has its head, its basis and no empty section', () => {
  expect(write(CROWNS)).toBe(
    [
      '# 五连冠 five wins in a row',
      'wǔ liánguàn; term.literal: five linked crowns; kind.numbered-shorthand',
      '- Licence: CC BY 4.0',
      '> First place five times in a row.',
      'The word comes from sport.',
      '## term.basis',
      'basis.general\n',
    ].join('\n\n'),
  );
});

test('sense, explanation and what was not found stand in the language of the page', () => {
  expect(write(PROSPERITY).split('\n\n').slice(3, 8)).toEqual([
    '> The goal that everyone should become prosperous.',
    'The term goes back to the Mao years.',
    'term.notFound: No measure was found.',
    '## term.not',
    'Not egalitarianism.',
  ]);
  expect(write(PROSPERITY, {}, 'zh')).toContain('\n\nterm.notFound：未见标准。\n\n## term.not\n\n不是平均主义。\n\n');
});

test('each rendering names the publisher of its source, and one without a source stands alone', () => {
  expect(below(write(PROSPERITY), 'term.rendering')).toEqual([
    `- term.official: common prosperity ([Qiushi](${QIUSHI}))`,
    `- term.otherRenderings: shared wealth ([Study Times (学习时报)](${STUDY_TIMES}))`,
    '- term.otherRenderings: prosperity for all',
    '- term.whyRendering: The official rendering is kept.',
  ]);
});

test('first use, another use and what came later have their dates; an address that is no source names itself', () => {
  const other = 'https://example.org/unlisted';
  expect(below(write(PROSPERITY), 'term.timeline')).toEqual([
    `- term.first 1953: The Chinese Communist Party: First time in important Party documents ([Study Times (学习时报)](${STUDY_TIMES}))`,
    `- term.use 15 June 2021: “共同富裕是人民群众的共同期盼。” Common prosperity is a shared hope of the people. ([${other}](${other}))`,
    '- term.later: In 2022 it stood in the report to the 20th Congress.',
  ]);
});

test('a view of a contested word says whose it is', () => {
  expect(below(write(PROSPERITY), 'term.views')).toEqual([
    `- term.holder.party (Xi Jinping): It is reached step by step. ([Qiushi](${QIUSHI}))`,
  ]);
});

test('a source has its title or what it is about, its publisher, its days and the words relied on', () => {
  expect(below(write(PROSPERITY), 'term.basis')).toEqual([
    ...['basis.documented', ''],
    `- [Xi’s article to be published](${QIUSHI}) (Qiushi, 15 October 2021, term.read 28 November 2026): affluence shared by everyone`,
    `- [党史文章](${STUDY_TIMES}) (Study Times (学习时报), term.noDate, term.read 28 November 2026): 是在1953年。`,
    '- term.untitled (人民日报, 2021, term.read 28 November 2026): \\[不\\]是同时富裕',
  ]);
});

test('a part that is a term of its own leads there, and the others are plain', () => {
  const parts = [
    { zh: '赣粤产业合作区', en: 'Jiangxi–Guangdong zone', term: 'gan-yue-industrial-zone' },
    { zh: '硬着头皮', en: 'brace oneself' },
  ];
  expect(below(write({ ...CROWNS, parts }), 'term.parts')).toEqual([
    `- [赣粤产业合作区 Jiangxi–Guangdong zone](${SITE}/terms/gan-yue-industrial-zone/)`,
    '- 硬着头皮 brace oneself',
  ]);
});

test('a shorthand without parts says why, and has no list of them', () => {
  const noParts = { zh: '“五”是次数，不是五个组成部分。', en: 'The five counts wins, not parts.' };
  const twin = write({ ...CROWNS, noParts });
  expect(twin).toContain(`\n\n${noParts.en}\n\n`);
  expect(twin).not.toContain('term.parts');
});

test('related terms and the places in the report lead there, a heading to its chapter', () => {
  const twin = write(CROWNS, { related: [PROSPERITY], places: PLACES });
  expect(below(twin, 'term.related')).toEqual([`- [共同富裕 common prosperity](${SITE}/terms/common-prosperity/)`]);
  expect(below(twin, 'term.sentences')).toEqual([
    `- [term.heading](${SITE}/report/9/) 民生`,
    `- [9.1.1](${SITE}/report/#s9.1.1) 逐步实现全市人民共同富裕 Realise common prosperity`,
  ]);
});
