import { expect, test } from 'vitest';
import { sameNumeral } from './numeral.ts';
import { readEnglishNumerals } from './read-english-numerals.ts';
import { readNumerals } from './read-numerals.ts';

const same = (zh: string, en: string) => sameNumeral(readNumerals(zh)[0]!, readEnglishNumerals(en)[0]!);

test('a count may be an ordinal in English, an ordinal never a count', () => {
  expect(same('五届市委', 'the fifth committee')).toBe(true);
  expect(same('70周年', 'the 70th anniversary')).toBe(true);
  expect(same('第五届', 'five')).toBe(false);
});

test('a year and a day are told by their value', () => {
  expect(same('2010年', '2010')).toBe(true);
  expect(same('27日', '27 September')).toBe(true);
});

test('a share is no count, and a code is kept as written', () => {
  expect(same('66%', '66 kilometres')).toBe(false);
  expect(same('三成', '30 per cent')).toBe(true);
  expect(same('“1+5+N”', '“1+5+N”')).toBe(true);
  expect(same('5G', '4G')).toBe(false);
});
