import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseReport } from './parse-report.ts';
import { parse } from 'yaml';

const source = readFileSync(new URL('../../../content/report.zh.txt', import.meta.url), 'utf8');
const report = parseReport(source);
const sentence = (id: string) =>
  report.flatMap(({ passages }) => passages.flatMap(({ sentences }) => sentences)).find((one) => one.id === id)?.zh;

describe('the report', () => {
  test('is the byte copy that was delivered', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe(
      parse(readFileSync(new URL('../../../content/site.yaml', import.meta.url), 'utf8')).report.sha256,
    );
  });

  test('has chapters 0 to 10, and only chapter 0 has no heading', () => {
    expect(report.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(report.filter(({ heading }) => heading === null).map(({ number }) => number)).toEqual([0]);
    expect(report[5]?.heading).toBe('五、大力实施深化改革开放行动，打造对接融入粤港澳大湾区桥头堡');
  });

  test('is the source again, character for character, when headings and sentences are put together', () => {
    const joined = report
      .map(({ heading, passages }) => {
        const sentences = passages.flatMap((passage) => passage.sentences.map(({ zh }) => zh));
        return (heading ?? '') + sentences.join('');
      })
      .join('');
    expect(joined).toBe(source.replaceAll('\n', ''));
  });

  test('gives title lines, date, name and salutation units of their own', () => {
    expect(sentence('0.1.1')).toBe('解放思想 \u00a0牢记嘱托');
    expect(sentence('0.1.2')).toBe('奋力建设革命老区高质量发展示范区');
    expect(sentence('0.3.1')).toBe('（2021年9月27日）');
    expect(sentence('0.3.2')).toBe('吴\u00a0忠\u00a0琼');
    expect(sentence('0.4.1')).toBe('同志们：');
  });

  test('counts sentences from 1 in each passage', () => {
    expect(sentence('5.3.1')).toBe('（二）营造比肩大湾区的营商环境。');
    expect(sentence('5.3.2')).toMatch(/^按照“大湾区能做的，我们也要能做到”的要求/);
    expect(sentence('5.3.0')).toBeUndefined();
  });

  test('stops at headings out of order', () => {
    expect(() => parseReport('二、先来的\n\n内容。')).toThrow('stands where chapter 1 should begin');
    expect(() => parseReport('一、只有一章\n\n内容。')).toThrow('1 chapter headings, expected 10');
  });
});
