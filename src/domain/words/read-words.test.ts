import { expect, test } from 'vitest';
import type { Piece } from '../report/text-pieces.ts';
import { parseDictionary } from './dictionary.ts';
import { chooseEntry, listWords, readWords, teachWords, type WordReader } from './read-words.ts';

const LINES = `意識形態 意识形态 [yi4 shi2 xing2 tai4] /ideology/
意識 意识 [yi4 shi2] /consciousness/
形態 形态 [xing2 tai4] /shape/
重 重 [chong2] /to repeat/
重 重 [zhong4] /heavy/
重組 重组 [chong2 zu3] /to reorganize/
翻天覆地 翻天覆地 [fan1 tian1 fu4 di4] /(idiom) sky and earth turning upside down/
覆 覆 [fu4] /to cover/
和 和 [He2] /surname He/
和 和 [he2] /and/
為 为 [wei2] /to do/
為 为 [wei4] /for/
習近平 习近平 [Xi2 Jin4 ping2] /Xi Jinping/`;
const text = (words: string): Piece => ({ kind: 'text', text: words });
const gloss = (words: string): Piece => ({ kind: 'gloss', text: words, term: 'some-term' });

const terms = teachWords([
  { zh: '链长制', pinyin: 'liànzhǎng zhì' },
  { zh: '党建', pinyin: 'dǎngjiàn' },
  { zh: '瑞金重组', pinyin: 'Ruìjīn Chóngzǔ' },
]);
const phrases = teachWords([
  { zh: '开行量', pinyin: 'kāixíngliàng' },
  { zh: '只', pinyin: 'zhǐ' },
]);
const reader: WordReader = {
  dictionary: parseDictionary(LINES, '意识形态重组翻天覆地和为习近平'),
  terms,
  phrases,
  words: listWords(terms, phrases),
  hear: (words) => [...words].map((char) => ({ 重: 'zhong4', 只: 'zhi1', 和: 'he2' })[char] ?? 'x1'),
};
const read = (...pieces: Piece[]) =>
  readWords(pieces, reader)
    .map(({ text: words, pinyin }) => (pinyin === undefined ? words : `${words} ${pinyin}`))
    .join('|');

test('a term is read as its entry says, in a gloss alone', () => {
  expect(read(gloss('链长制'))).toBe('链长 liànzhǎng|制 zhì');
  expect(read(text('链长制'))).not.toContain('liànzhǎng zhì');
});

test('a word that the editors write as one is one in plain text too, in the dictionary’s capitals where it is part of a name', () => {
  expect(read(text('和党建'))).toBe('和 hé|党建 dǎngjiàn');
  expect(read(gloss('瑞金重组'))).toContain('Chóngzǔ');
  expect(read(text('重组'))).toBe('重组 chóngzǔ');
});

test('an editors’ phrase goes before the dictionary, a single word of theirs where it stands alone', () => {
  expect(read(text('班列开行量。'))).toMatch(/开行量 kāixíngliàng\|。$/);
  expect(read(text('只'))).toBe('只 zhǐ');
});

test('the dictionary reads a word, and its context chooses among several readings', () => {
  expect(read(text('重组'))).toBe('重组 chóngzǔ');
  expect(read(text('重'))).toBe('重 zhòng');
  expect(read(text('和'))).toBe('和 hé');
});

test('compounds are spelled by their words, idioms in halves, a name by its parts', () => {
  expect(read(text('意识形态'))).toBe('意识形态 yìshí xíngtài');
  expect(read(text('翻天覆地'))).toBe('翻天覆地 fāntiān-fùdì');
  expect(read(text('习近平'))).toBe('习近平 Xí Jìnpíng');
});

test('signs of numbers are no text, and no word lies across the edge of a gloss', () => {
  const words = readWords([text('重'), { kind: 'number', number: 'n' }, gloss('重组')], reader);
  expect(words.map(({ text: one }) => one)).toEqual(['重', '重组']);
});

test('of several entries the one that is heard is chosen, a plain word before a name, else the first', () => {
  const name = { numbered: 'He2', senses: ['surname He'] };
  const plain = { numbered: 'he2', senses: ['and'] };
  const other = { numbered: 'huo4', senses: ['to mix'] };
  expect(chooseEntry([name, other, plain], 'he2')).toBe(plain);
  expect(chooseEntry([name, other], 'he2')).toBe(name);
  expect(chooseEntry([name, other], 'hu2')).toBe(other);
  expect(chooseEntry([], 'he2')).toBe(undefined);
});

test('ü and the neutral tone are heard alike however they are written', () => {
  const green = { numbered: 'lu:4 de5', senses: ['green'] };
  expect(chooseEntry([{ numbered: 'lu4 de5', senses: ['land'] }, green], 'lv4 de0')).toBe(green);
});

test('an ordinal has a hyphen, 第 by itself none', () => {
  const syllables: Record<string, string> = { 第: 'di4', 五: 'wu3' };
  const hearing = { ...reader, hear: (words: string) => [...words].map((char) => syllables[char] ?? 'x1') };
  expect(readWords([text('第五')], hearing)).toEqual([{ text: '第五', pinyin: 'dì-wǔ' }]);
  expect(readWords([text('第')], hearing)).toEqual([{ text: '第', pinyin: 'dì' }]);
});

test('what stands around a phrase is read as it is heard there', () => {
  expect(read(text('重开行量重'))).toBe('重 zhòng|开行量 kāixíngliàng|重 zhòng');
});

test('names and single characters of editors’ readings are no plain words elsewhere', () => {
  expect([...listWords(terms, phrases)]).toEqual([
    ['链长', 'liànzhǎng'],
    ['党建', 'dǎngjiàn'],
    ['开行量', 'kāixíngliàng'],
  ]);
});
