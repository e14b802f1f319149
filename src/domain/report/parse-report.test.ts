import { describe, expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';

const TITLE = '奋力建设云岭现代化强市\n——在云岭市第三届人民代表大会上的报告';
const OPENING = '（2024年1月15日）\n\n各位代表：\n\n现在，我代表市人民政府报告工作。';
const TEXT = `${TITLE}\n\n${OPENING}\n\n一、过去一年工作\n\n（一）经济稳中有进。增长6%左右。\n\n1.产业向好。\n\n二、今年任务\n\n抓好“五个年”活动。`;
const ids = (source: string, chapters = 2) => {
  const report = parseReport(source, chapters);
  expect(report.faults).toEqual([]);
  return report.chapters.flatMap(({ passages }) =>
    passages.flatMap(({ sentences }) => sentences.map(({ id, zh }) => `${id} ${zh}`)),
  );
};
const headings = (source: string, chapters = 2) => parseReport(source, chapters).chapters.map(({ heading }) => heading);
const faults = (source: string, chapters = 2) => parseReport(source, chapters).faults;

describe('a report as it comes', () => {
  const EXPECTED = [
    '0.1.1 奋力建设云岭现代化强市',
    '0.1.2 ——在云岭市第三届人民代表大会上的报告',
    '0.2.1 （2024年1月15日）',
    '0.3.1 各位代表：',
    '0.4.1 现在，我代表市人民政府报告工作。',
    '1.1.1 （一）经济稳中有进。',
    '1.1.2 增长6%左右。',
    '1.2.1 1.产业向好。',
    '2.1.1 抓好“五个年”活动。',
  ];

  test('has ids by chapter, paragraph and sentence', () => {
    expect(ids(TEXT)).toEqual(EXPECTED);
    expect(headings(TEXT)).toEqual([null, '一、过去一年工作', '二、今年任务']);
  });

  test('may have CRLF or CR, a byte order mark, trailing spaces and full-width indents', () => {
    expect(ids(TEXT.replaceAll('\n', '\r\n'))).toEqual(EXPECTED);
    expect(ids(TEXT.replaceAll('\n', '\r'))).toEqual(EXPECTED);
    expect(ids(`\uFEFF${TEXT}`)).toEqual(EXPECTED);
    expect(ids(TEXT.replace(/\n\n/g, '  \n　　\n　　'))).toEqual(EXPECTED);
  });

  test('may have its paragraphs line by line', () => {
    const lines = TEXT.replaceAll('\n\n', '\n');
    expect(headings(lines)).toEqual([null, '一、过去一年工作', '二、今年任务']);
    expect(ids(lines).slice(-4)).toEqual(EXPECTED.slice(-4));
  });

  test('may head its chapters 第一部分, 一. or 一．', () => {
    for (const [first, second] of [
      ['第一部分　过去一年工作', '第二部分　今年任务'],
      ['一.过去一年工作', '二.今年任务'],
      ['一．过去一年工作', '二．今年任务'],
    ] as const) {
      const source = TEXT.replace('一、过去一年工作', first).replace('二、今年任务', second);
      expect(headings(source)).toEqual([null, first, second]);
      expect(ids(source).slice(-4)).toEqual(EXPECTED.slice(-4));
    }
  });

  test('may head its chapters with a year', () => {
    const { chapters } = parseReport('一、2023年工作回顾\n\n甲。\n\n二、2024年重点工作\n\n乙。', 2);
    expect(chapters.map(({ heading }) => heading)).toEqual(['一、2023年工作回顾', '二、2024年重点工作']);
  });

  test('may number 一、 anew in each 第一部分', () => {
    const source = '第一部分 回顾\n\n一、经济\n\n增长。\n\n二、民生\n\n改善。\n\n第二部分 安排\n\n一、产业\n\n做强。';
    expect(headings(source)).toEqual(['第一部分 回顾', '第二部分 安排']);
    expect(ids(source)).toContain('1.3.1 二、民生');
  });

  test('has no chapter 0 when it begins with a heading', () => {
    expect(ids('一、过去\n\n平稳。\n\n二、今年\n\n更好。')).toEqual(['1.1.1 平稳。', '2.1.1 更好。']);
  });

  test('may have more than ten chapters', () => {
    const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一'.split(' ');
    const source = numbers.map((number) => `${number}、第${number}项工作\n\n内容。`).join('\n\n');
    expect(parseReport(source, 21)).toMatchObject({ faults: [], chapters: { length: 21 } });
    expect(parseReport(source, 21).chapters.at(-1)?.number).toBe(21);
  });

  test('keeps the items of a list inside their chapter', () => {
    const source = TEXT.replace('1.产业向好。', '一、坚持党的领导。\n\n二、坚持人民至上。\n\n三、坚持深化改革。');
    expect(headings(source)).toEqual([null, '一、过去一年工作', '二、今年任务']);
    expect(ids(source)).toContain('1.3.1 二、坚持人民至上。');
    const bare = source.replace(/(党的领导|人民至上|深化改革)。/g, '$1');
    expect(headings(bare)).toEqual([null, '一、过去一年工作', '二、今年任务']);
    expect(ids(bare)).toContain('1.4.1 三、坚持深化改革');
  });

  test('may quote with 「」', () => {
    expect(ids(TEXT.replace('“五个年”活动。', '「五個年」活動。」他說。'))).toContain('2.1.1 抓好「五個年」活動。」');
  });

  test('may head its chapters with a full stop', () => {
    expect(headings(TEXT.replace('过去一年工作', '过去一年工作。').replace('今年任务', '今年任务。'))).toEqual([
      null,
      '一、过去一年工作。',
      '二、今年任务。',
    ]);
  });
});

describe('what cannot be cut is said with its line', () => {
  test('a heading that is missing', () => {
    expect(faults(TEXT.replace('一、过去一年工作\n\n', ''))).toEqual([
      { line: 14, what: '“二、今年任务” stands where chapter 1 should begin' },
    ]);
  });

  test('more or fewer headings than the site file says', () => {
    expect(faults(TEXT, 3)).toEqual([
      {
        line: 16,
        what: 'chapter headings found: 一、过去一年工作 (line 10), 二、今年任务 (line 16); the site file says 3 (report.chapters). A heading is 一、…, 一.… or 第一部分 … on a line of its own',
      },
    ]);
    expect(faults(TEXT, 1)).toHaveLength(1);
  });

  test('no heading at all: never one silent giant chapter', () => {
    expect(faults('各位代表：\n\n工作很好。')).toEqual([
      { line: 1, what: expect.stringContaining('chapter headings found: none; the site file says 2') },
    ]);
    expect(faults('')).toHaveLength(1);
  });

  test('where nobody says how many there are, two chapters are the least', () => {
    expect(parseReport(TEXT, null)).toMatchObject({ faults: [], chapters: { length: 3 } });
    expect(parseReport('一、工作\n\n很好。', null).faults[0]?.what).toContain('two or more are needed');
  });

  test('a heading in the middle of a paragraph is no heading', () => {
    expect(faults(TEXT.replace('二、今年任务\n\n', '二、今年任务。'))[0]?.what).toContain(
      'found: 一、过去一年工作 (line 10); the site file says 2',
    );
  });

  test('a paragraph broken over lines, and a chapter without text', () => {
    expect(faults(TEXT.replace('抓好“五个年”活动。', '抓好产业，\n促进增长。'))).toEqual([
      { line: 18, what: 'breaks off at “抓好产业，”; a paragraph stands on one line' },
    ]);
    expect(faults(TEXT.replace('\n\n抓好“五个年”活动。', ''))).toEqual([{ line: 16, what: 'the chapter has no text' }]);
  });
});
