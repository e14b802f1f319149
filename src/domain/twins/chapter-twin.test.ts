import { expect, test } from 'vitest';
import { t } from '../charts/sample.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import type { Chapter, Sentence } from '../report/join-report.ts';
import type { Term } from '../terms/term-schema.ts';
import { writeChapterTwin } from './chapter-twin.ts';

const sentence = (id: Sentence['id'], zh: string, en: string | null, more: Partial<Sentence> = {}): Sentence => ({
  ...{ id, zh, en, pieces: { zh: [], en: [] }, terms: [], numbers: [], notes: [] },
  ...more,
});
const CHAPTER: Chapter = {
  ...{ number: 5, slug: 'reform-and-opening', status: 'complete', translated: null, reviewed: null, version: 2 },
  heading: { zh: '五、深化改革开放', en: 'V. Deepen reform', pieces: { zh: [], en: [] } },
  title: { zh: '改革开放', en: 'Reform and opening' },
  summary: { zh: '改革。', en: 'Reform.' },
  passages: [
    {
      ...{ id: '5.1', name: { zh: '总的要求', en: 'What is asked' } },
      sentences: [
        sentence('5.1.1', '推行“一枚印章管审批”，进驻率91%。', 'One seal for approvals, at 91 per cent.', {
          terms: ['one-seal', 'not-listed'],
          numbers: ['one-visit', 'not-listed'],
          notes: [{ on: '5.1.1', zh: '“推行”没有期限。', en: 'No date is set.' }],
        }),
      ],
    },
    {
      ...{ id: '5.2', name: null },
      sentences: [
        sentence('5.2.1', '（一）打造一流营商环境。', '(1) Build a first-rate business environment.', {
          terms: ['one-seal'],
        }),
        sentence('5.2.2', '推进 *全流程* 网办。', null),
      ],
    },
    { id: '5.3', name: null, sentences: [sentence('5.3.1', '让企业满意。', 'Satisfy firms.')] },
  ],
};
const BODY = `<Brief lang="zh">\n审批归一处<Cite of="5.1.1" />。\n</Brief>
<Brief lang="en">\nOne office approves<Cite of="5.1.1" />. It has a date<Cite of="5.3.1" />.\n</Brief>
<LookFor lang="en">\n- no date<Cite of="5.1.1" />\n</LookFor>`;
const SITE = 'https://example.org/en';
const write = (chapter: Chapter, body = '', locale: 'zh' | 'en' = 'en') =>
  writeChapterTwin(
    {
      ...{ chapter, body, facts: ['Version 2'] },
      terms: new Map([['one-seal', { zh: '一枚印章', en: 'one seal' } as Term]]),
      numbers: new Map([
        [
          'one-visit',
          {
            ...{ label: { zh: '进驻率', en: 'Share of services' }, status: 'achieved' },
            ...{ quote: '91%', quoteEn: '91 per cent' },
          } as StatedNumber,
        ],
      ]),
      sentenceHref: (id) => `${SITE}/report/#s${id}`,
      termHref: (slug) => `${SITE}/terms/${slug}/`,
      numberHref: (id) => `${SITE}/numbers/#${id}`,
    },
    locale,
    t,
  );
const blocks = (...args: Parameters<typeof write>) =>
  write(...args)
    .trimEnd()
    .split('\n\n');

test('a chapter is written from its title to its last sentence, each below its number and address', () => {
  expect(blocks(CHAPTER)).toEqual([
    '# Reform and opening',
    'chapter.of 5',
    '- 五、深化改革开放\n- V. Deepen reform',
    '- Version 2',
    '## 5.1 What is asked',
    `### [5.1.1](${SITE}/report/#s5.1.1)`,
    '推行“一枚印章管审批”，进驻率91%。',
    'One seal for approvals, at 91 per cent.',
    [
      '- note.label: No date is set.',
      `- nav.terms: [一枚印章 one seal](${SITE}/terms/one-seal/)`,
      `- nav.numbers: [Share of services](${SITE}/numbers/#one-visit): 91 per cent, result`,
    ].join('\n'),
    '## 5.2 (1) Build a first-rate business environment',
    `### [5.2.1](${SITE}/report/#s5.2.1)`,
    '（一）打造一流营商环境。',
    '(1) Build a first-rate business environment.',
    `### [5.2.2](${SITE}/report/#s5.2.2)`,
    '推进 \\*全流程\\* 网办。',
    '## 5.3',
    `### [5.3.1](${SITE}/report/#s5.3.1)`,
    '让企业满意。',
    'Satisfy firms.',
  ]);
});

test('in Chinese a number has the words of the Chinese sentence, and a passage stands one space from its number', () => {
  const zh = blocks(CHAPTER, '', 'zh');
  expect(zh).toContain('## 5.1 总的要求');
  expect(zh).toContain(
    `- note.label：“推行”没有期限。\n- nav.terms：[一枚印章 one seal](${SITE}/terms/one-seal/)\n` +
      `- nav.numbers：[进驻率](${SITE}/numbers/#one-visit)：91%、result`,
  );
});

test('terms and numbers of one sentence stand on one line each', () => {
  const [
    {
      sentences: [first],
    },
  ] = CHAPTER.passages as [Chapter['passages'][number]];
  const twice = { ...first!, terms: ['one-seal', 'one-seal'], notes: [], numbers: [] };
  expect(write({ ...CHAPTER, passages: [{ id: '5.1', name: null, sentences: [twice] }] })).toMatch(
    /- nav\.terms: \[一枚印章 one seal\]\([^)]*\); \[一枚印章 one seal\]\([^)]*\)\n$/,
  );
});

test('the brief is there in the language of the page, its sentences leading to those that it rests on', () => {
  const said = blocks(CHAPTER, BODY);
  expect(said.slice(4, 8)).toEqual([
    '## chapter.brief',
    `One office approves [5.1.1](${SITE}/report/#s5.1.1). It has a date [5.3.1](${SITE}/report/#s5.3.1).`,
    '## chapter.lookFor',
    `- no date [5.1.1](${SITE}/report/#s5.1.1)`,
  ]);
  expect(blocks(CHAPTER, BODY, 'zh')).not.toContain('## chapter.lookFor');
});

test('the opening has no heading of the report, and a chapter without its English says so', () => {
  const opening = { ...CHAPTER, number: 0, passages: [], status: 'none' as const };
  expect(blocks(opening)).toEqual(['# Reform and opening', 'chapter.zero', '- Version 2', 'chapter.untranslated']);
  expect(blocks({ ...CHAPTER, heading: { ...CHAPTER.heading, en: null }, passages: [] })[2]).toBe('- 五、深化改革开放');
});
