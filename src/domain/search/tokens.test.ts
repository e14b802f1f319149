import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { aboutToken, initialsToken, syllableToken, tokenOf } from './tokens.ts';

const tokens = (text: string) => foldText(text, new Map()).map(tokenOf);

test('a token is letters only, whatever it stands for', () => {
  const all = [...tokens('五型 5020 55.31% 5G tax axé Москва +'), syllableToken('xing'), initialsToken('wxzf')];
  for (const token of [...all, ...all.map(aboutToken)]) expect(token).toMatch(/^[a-z]+$/);
});

test('no token is the beginning of another, as Pagefind takes words for prefixes', () => {
  const all = [...new Set(tokens('1 12 1200 12.5 t ta tax taxx x xx 五 型 % + yq y'))];
  for (const token of all) expect(all.filter((other) => other.startsWith(token))).toEqual([token]);
});

test('a word, a syllable and initials of the same letters are different things', () => {
  expect(new Set([tokens('fu')[0], syllableToken('fu'), initialsToken('fu')]).size).toBe(3);
});

test('a token is spelled by its kind: characters by code point, figures a to j, letters after w by code point', () => {
  expect(tokens('五 55.31 tax 5g % 12')).toEqual(['heojex', 'nffkdbx', 'wtayhiqx', 'wydfqgx', 'sycfqx', 'nbcx']);
});
