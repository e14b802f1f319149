import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutClauses, LONGEST } from './cut-clauses.ts';

const REFORM =
  '深化“五型”政府建设，加大“放管服”改革力度，推进审批流程再造、“一网通办”数字化改革、“全产业一链办”改革，推动更多高频事项“跨省通办”“省内通办”。';
const OUTPUT =
  'In 2020 output came to 364.52 billion yuan, an average annual growth of 8.2 per cent, with 16,000 firms.';

test('a short sentence is spoken in one, its white space evened', () => {
  expect(cutClauses('解放思想，就是要坚决破除惯性思维。', 'zh')).toEqual(['解放思想，就是要坚决破除惯性思维。']);
  expect(cutClauses(`\n  ${OUTPUT.replace(' ', '\n ')} `, 'en')).toEqual([OUTPUT]);
});

test('a long one is cut behind its marks and nothing is lost', () => {
  const clauses = cutClauses(REFORM, 'zh');
  expect(clauses).toEqual([
    '深化“五型”政府建设，加大“放管服”改革力度，',
    '推进审批流程再造、“一网通办”数字化改革、“全产业一链办”改革，',
    '推动更多高频事项“跨省通办”“省内通办”。',
  ]);
  expect(clauses.join('')).toBe(REFORM);
});

test('a closing quotation mark stays with what it closes', () => {
  const said =
    '他反复强调“抓好赣南苏区振兴发展具有特殊的政治意义。”“要让老区人民过上富裕幸福的生活，一个也不能少，一个也不能掉队。”';
  for (const clause of cutClauses(said, 'zh')) expect(clause).not.toMatch(/^[”’）》，。]/);
});

test('the points and commas of numbers are no places to cut', () => {
  const long = Array.from({ length: 6 }, () => OUTPUT).join(' ');
  const clauses = cutClauses(long, 'en');
  expect(clauses.length).toBeGreaterThan(3);
  expect(clauses.join(' ')).toBe(long);
  for (const clause of clauses) expect(clause).toMatch(/^(?:In|an|with) /);
});

test('no clause of the whole report is too long to be spoken', () => {
  const report = readFileSync('content/report.zh.txt', 'utf8');
  const sentences = report.split(/\n|(?<=。)(?!”)/).filter((line) => line.trim() !== '');
  expect(sentences.length).toBeGreaterThan(200);
  const clauses = sentences.flatMap((sentence) => cutClauses(sentence, 'zh'));
  expect(clauses.filter(({ length }) => length > LONGEST.zh)).toEqual([]);
});

test('no text has no clause', () => {
  expect(cutClauses(' \n', 'en')).toEqual([]);
});
