import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../src/reader/check-content.ts';
import { ContentFolder } from '../../src/reader/content-folder.ts';
import { writeDraft } from './write-draft.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** Drafts a report in a folder of its own and gives what was written. */
function draft(name: string, report: string | Buffer, known = {}) {
  const [from, to] = [join(root, `${name}.txt`), join(root, name)];
  writeFileSync(from, report);
  return { to, ...writeDraft(from, to, known), ...checkContent(new ContentFolder(to)) };
}

/**
 * A report in GBK with CRLF, without blank lines, with indents, parts and a speaker: 云汀市2024年政府工作报告 … 第一部分 …
 */
const GBK = [
  'd4c6cda1cad032303234c4ead5feb8aeb9a4d7f7b1a8b8e60d0a32303234c4ea31d4c23136c8d50d0acad0b3a4a1a1c1d620d6aa20d4b60d',
  '0aa1a1a1a1b8f7cebbb4fab1eda3ba0d0ab5dad2bbb2bfb7d6a1a132303233c4eab9a4d7f7bbd8b9cb0d0aa1a1a1a1b9fdc8a5d2bbc4eaa3',
  'acc8abcad0c9fab2fad7dcd6b5d4f6b3a4352e3625a1a320200d0aa1a1a1a1a3a8d2bba3a9b2fad2b5b7a2d5b9a1a3312ebda8b3c9a1b0c1',
  'bdb8dbd2bbd4b0a1b1a1a30d0ab5dab6feb2bfb7d6a1a132303234c4ead6d8b5e3b9a4d7f70d0aa1a1a1a1bdf1c4eab5c4d7dccce5d2aac7',
  'f3cac7cec8d6d0c7f3bdf8a1a30d0a',
].join('');

test('a report in GBK without blank lines, with parts, becomes a sound folder', () => {
  const { faults, site, encoding, content } = draft('gbk', Buffer.from(GBK, 'hex'));
  expect(faults).toEqual([]);
  expect(encoding).toBe('GB18030');
  expect(site.report).toMatchObject({ date: '2024-01-16', chapters: 2, speaker: '0.3.1', promisesFrom: '2.1.1' });
  expect(content!.report[1]!.passages.map(({ sentences }) => sentences.length)).toEqual([1, 2]);
});

test('a report with twelve chapters 一. and sections 1., without salutation and speaker, in 「」, becomes a sound folder', () => {
  const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
  const chapters = numbers.map((number) => `${number}. 工作\n\n　　1. 围绕工作。坚持「一张蓝图」，稳步推进。\n`);
  const { faults, site, content } = draft(
    'twelve',
    `\uFEFF榆岭县工作报告\n（2023年12月5日）\n\n${chapters.join('\n')}`,
  );
  expect(faults).toEqual([]);
  expect(site.report).toMatchObject({ chapters: 12, speaker: null, place: { zh: '榆岭', en: 'Yuling' } });
  expect(content!.chapters.map(({ data }) => data.slug)).toContain('chapter-12');
});

test('a report without opening and with straight quotation marks becomes a sound folder once its day is said', () => {
  const text = '一、"十三五"回顾\n\n坚持"项目为王"。\n\n二、任务\n\n今后五年要再接再厉。\n';
  expect(() => draft('no-day', text)).toThrow(/no-day\.txt:1: .*--date/);
  const { faults, site, to } = draft('day-said', text, { date: '2021-08-30', area: '松澜区' });
  expect(faults).toEqual([]);
  expect(site.report).toMatchObject({ title: null, date: '2021-08-30', place: { zh: '松澜' } });
  expect(readFileSync(join(to, 'report.zh.txt'), 'utf8')).toBe(text);
});

test('a drafted chapter lacks its sections in both languages, or in neither', () => {
  const { to } = draft('half', '2024年1月16日\n\n一、回顾\n\n很好。\n\n二、打算\n\n更好。\n');
  const file = join(to, 'chapters/01-chapter-1.mdx');
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8')}\n<Brief lang="zh">\n\n${'很好<Cite of="1.1.1" />。'.repeat(3)}\n\n</Brief>\n`,
  );
  expect(checkContent(new ContentFolder(to)).faults.map(({ what }) => what)).toEqual([
    'has no <Brief lang="en">; it needs one in each language',
  ]);
});

test('what cannot be cut is said by line, and nothing is written', () => {
  const cases: [text: string, message: RegExp][] = [
    ['工作报告\n2024年1月16日\n\n过去一年很好。\n\n今年会更好。\n', /:1: chapter headings found: none/],
    ['工作报告\n\n一、回顾\n\n很好。\n\n三、打算\n\n更好。\n', /:7: .*where chapter 2 should begin/],
    ['2024年1月16日\n\n一、回顾\n\n很好，\n但\n\n二、打算\n\n更好。\n', /:5: breaks off/],
  ];
  for (const [text, message] of cases) expect(() => draft('uncut', text)).toThrow(message);
  expect(readdirSync(root)).not.toContain('uncut');
});

test('a folder that holds something is left as it is', () => {
  const [from, to] = [join(root, 'again.txt'), mkdtempSync(join(root, 'kept-'))];
  writeFileSync(from, '2024年1月16日\n\n一、回顾\n\n很好。\n\n二、打算\n\n更好。\n');
  writeFileSync(join(to, 'mine.txt'), 'mine');
  expect(() => writeDraft(from, to, {})).toThrow('nothing is overwritten');
  expect(readdirSync(to)).toEqual(['mine.txt']);
});
