import { expect, test } from 'vitest';
import { spellPinyin } from './spell-pinyin.ts';

test('the syllables of a word are joined under the marks of their tones', () => {
  expect(spellPinyin('gao1 zhi4 liang4')).toBe('gāozhìliàng');
  expect(spellPinyin('Gan4 zhou1')).toBe('Gànzhōu');
  expect(spellPinyin('tong2 zhi4 men5')).toBe('tóngzhìmen');
});

test('the mark stands on a or e, on the o of ou, else on the last vowel', () => {
  expect(spellPinyin('jiu4 zheng4')).toBe('jiùzhèng');
  expect(spellPinyin('kou3 shui3')).toBe('kǒushuǐ');
  expect(spellPinyin('xue2 xiao4')).toBe('xuéxiào');
  expect(spellPinyin('lu:4 se4')).toBe('lǜsè');
});

test('an apostrophe parts a syllable that begins with a vowel from the one before, a space names from one another', () => {
  expect(spellPinyin('chu2 e4')).toBe('chú’è');
  expect(spellPinyin('Chang2 an1 Bei1')).toBe('Cháng’ān Bēi');
});

test('a neutral tone has no mark, written 5 or 0, and a capital vowel keeps its mark', () => {
  expect(spellPinyin('de5')).toBe('de');
  expect(spellPinyin('men0')).toBe('men');
  expect(spellPinyin('An1 yuan3')).toBe('Ānyuǎn');
  expect(spellPinyin('E2 mei2')).toBe('Éméi');
});

test('v and u: are ü, spaces around do not count, and a syllable without a vowel stays', () => {
  expect(spellPinyin('nv3 shi4')).toBe('nǚshì');
  expect(spellPinyin(' lu:e4  duo2 ')).toBe('lüèduó');
  expect(spellPinyin('r5')).toBe('r');
  expect(spellPinyin('m2')).toBe('m');
});

test('a capital within a syllable parts nothing, nor does an i', () => {
  expect(spellPinyin('yi1 yi1')).toBe('yīyī');
  expect(spellPinyin('hai3 ou1')).toBe('hǎi’ōu');
});
