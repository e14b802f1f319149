import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftContent } from './draft-content.ts';

const BODY =
  '一、过去一年的"十三五"回顾\n\n（一）工业稳步回升。产值增长6%。\n\n二、今年的目标任务\n\n推进“一窗通办”，再上台阶，攻坚克难。\n';
const REPORT = `政府工作报告\n\n——2024年1月16日在云汀市第三届人民代表大会第四次会议上\n\n市长 林知远\n\n${BODY}`;
const hash = (text: string) => text.length.toString(16).padStart(64, '0');
const filesOf = (text: string, known = {}) => draftContent(text, known, hash).draft!.files;

test('a draft has every file of a content folder', () => {
  expect([...filesOf(REPORT).keys()]).toEqual([
    ...['report.zh.txt', 'site.yaml', 'numbers.yaml', 'numerals.yaml', 'charts/where-the-numbers-are.yaml'],
    ...['chapters/00-opening.mdx', 'translation/00-opening.yaml'],
    ...['chapters/01-chapter-1.mdx', 'translation/01-chapter-1.yaml'],
    ...['chapters/02-chapter-2.mdx', 'translation/02-chapter-2.yaml'],
    ...['pages/zh/home.mdx', 'pages/en/home.mdx', 'pages/zh/numbers.mdx', 'pages/en/numbers.mdx'],
    ...['pages/zh/about.mdx', 'pages/en/about.mdx'],
  ]);
});

test('what the opening says stands in the site file, in both languages, below a line that says where it comes from', () => {
  const files = filesOf(REPORT);
  const site = files.get('site.yaml')!;
  expect(site).toMatch(/^# What was read from the report’s text, to be read again by an editor\.\nname:\n/);
  expect(parse(site)).toEqual({
    name: { zh: '云汀报告', en: 'The Yunting Report' },
    shortName: { zh: '云汀报告', en: 'Yunting Report' },
    tagline: {
      zh: '中文全文；英译和解释还没有写',
      en: 'The full text in Chinese; its English and its explanations are still to be written',
    },
    description: {
      zh: '2024年1月16日的报告，中英对照；英译尚未写成。',
      en: 'A report of 16 January 2024 in Chinese and English; the English is still to be written.',
    },
    report: {
      ...{ name: { zh: '云汀市政府工作报告', en: 'the report of Yunting' }, date: '2024-01-16', chapters: 2 },
      ...{ place: { zh: '云汀', en: 'Yunting' }, title: '0.1', speaker: '0.3.1', promisesFrom: '2.1.1' },
      ...{ body: null, provenance: null, sha256: hash(REPORT) },
    },
    ...{
      picture: 'where-the-numbers-are',
      examples: ['一窗通办', '再上台阶', '攻坚克难', '工业稳步回升'],
      project: '',
    },
  });
});

test('a chapter’s two files hold its passages and its Chinese, and its numbers are still to be entered', () => {
  const files = filesOf(REPORT);
  expect(files.get('chapters/01-chapter-1.mdx')).toBe(
    [
      '---\nchapter: 1\ntitle:\n  zh: 过去一年的“十三五”回顾\n  en: Chapter 1\nsummary:\n  zh: 工业稳步回升。\n' +
        '  en: "Not translated yet: 2 sentences in 1 paragraph."\n---',
      '<Contents />',
      '<Passage of="1.1" />\n',
    ].join('\n\n'),
  );
  expect(parse(files.get('translation/01-chapter-1.yaml')!)).toEqual({
    ...{ chapter: 1, heading: '', status: 'none' },
    units: { '1.1.1': { zh: '（一）工业稳步回升。', en: '' }, '1.1.2': { zh: '产值增长6%。', en: '' } },
  });
  expect(parse(files.get('numbers.yaml')!)).toEqual({ stated: [], derived: [] });
  expect(parse(files.get('numerals.yaml')!)).toEqual([]);
  expect(parse(files.get('charts/where-the-numbers-are.yaml')!)).toMatchObject({
    ...{ chapter: 0, form: 'counts', by: 'sentence', subject: 'economy' },
  });
});

test('the running texts say in both languages that nobody has worked on them', () => {
  const files = filesOf(REPORT);
  expect(files.get('pages/en/home.mdx')).toMatch(/^Here is the full Chinese text of the report\..*\n$/);
  expect(files.get('pages/zh/about.mdx')).toMatch(/^---\ntitle: 关于本站\n/);
});

test('without a day there is no draft but what to do, and what the editor knows goes before what was read', () => {
  const bare = `工作报告\n\n${BODY}`;
  expect(draftContent(bare, {}, hash)).toEqual({
    draft: null,
    faults: [
      {
        line: 1,
        what: 'no line before the first heading names the day of the report; say it with --date YYYY-MM-DD',
      },
    ],
  });
  const { date, place, name } = draftContent(bare, { date: '2023-12-31', area: '榆岭县' }, hash).draft!.site.report;
  expect([date, place.zh, name.zh]).toEqual(['2023-12-31', '榆岭', '榆岭县工作报告']);
  expect(draftContent(REPORT, { date: '2024-01-17', area: '榆岭县' }, hash).draft!.site.report).toMatchObject({
    ...{ date: '2024-01-17', place: { zh: '榆岭', en: 'Yuling' } },
  });
});

test('a text that cannot be cut has faults by line and no draft', () => {
  const { draft, faults } = draftContent('工作报告\n\n没有标题。\n', { date: '2024-01-16' }, hash);
  expect(draft).toBeNull();
  expect(faults.length).toBeGreaterThan(0);
});
