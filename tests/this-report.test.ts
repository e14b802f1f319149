import { expect, test } from 'vitest';
import { openLibrary } from '../src/library/open-library.ts';
import { readSoundContent } from '../src/reader/check-content.ts';

/** Facts of the report that this site is about; every other test holds for any report. */
const { report, sentences, terms, numbers, stated, charts } = openLibrary(readSoundContent());
const zh = (id: string) => sentences.get(id)?.zh;

test('the report has an opening and ten chapters in 330 sentences, each with its English', () => {
  expect(report.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(sentences.size).toBe(330);
  expect([...sentences.values()].filter(({ en }) => en === null)).toEqual([]);
  expect(report[5]!.heading.zh).toBe('五、大力实施深化改革开放行动，打造对接融入粤港澳大湾区桥头堡');
});

test('its sentences keep the ids under which they are cited', () => {
  expect(zh('0.1.1')).toBe('解放思想 \u00a0牢记嘱托');
  expect(zh('0.3.1')).toBe('（2021年9月27日）');
  expect(zh('0.3.2')).toBe('吴\u00a0忠\u00a0琼');
  expect(zh('0.4.1')).toBe('同志们：');
  expect(zh('1.2.4')).toContain('全国百强城市第66位');
  expect(zh('5.3.1')).toBe('（二）营造比肩大湾区的营商环境。');
  expect(zh('5.3.3')).toMatch(/^深化“五型”政府建设/);
  expect(zh('5.3.0')).toBeUndefined();
});

test('the edition explains hundreds of terms and draws its numbers in at least 22 charts', () => {
  expect(terms.length).toBeGreaterThan(300);
  expect(stated.length).toBeGreaterThan(80);
  expect([...numbers.values()].filter(({ status }) => status === 'derived').length).toBeGreaterThan(20);
  expect(charts.length).toBeGreaterThanOrEqual(22);
});
