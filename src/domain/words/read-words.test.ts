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

test('each word is heard at its own place, behind glosses and phrases too', () => {
  expect(read(text('和'), gloss('链长制'), text('重'))).toBe('和 hé|链长 liànzhǎng|制 zhì|重 zhòng');
  expect(read(text('和重'))).toBe('和 hé|重 zhòng');
  expect(read(text('和开行量重和'))).toBe('和 hé|开行量 kāixíngliàng|重 zhòng|和 hé');
  expect(read({ kind: 'number', number: 'n' }, text('重'))).toBe('重 zhòng');
});

test('a term’s reading holds in its gloss alone, a phrase’s in glosses too', () => {
  const phrases = teachWords([
    { zh: '为', pinyin: 'wéi' },
    { zh: '为赣州', pinyin: 'wèi Gànzhōu' },
  ]);
  const own = { ...reader, phrases, words: listWords(terms, phrases) };
  const readOwn = (piece: Piece) => readWords([piece], own).map(({ text: words, pinyin }) => `${words} ${pinyin}`);
  for (const piece of [text('为赣州为'), gloss('为赣州为')]) {
    expect(readOwn(piece)).toEqual(['为 wèi', '赣州 Gànzhōu', '为 wéi']);
  }
  expect(read(gloss('瑞金重组'))).toBe('瑞金 Ruìjīn|重组 Chóngzǔ');
  expect(read(text('瑞金重组'))).toMatch(/重组 chóngzǔ$/);
});

test('a word of several syllables is read as it is heard, all of them', () => {
  const dictionary = parseDictionary(
    '朝陽 朝阳 [zhao1 yang2] /morning sun/\n朝陽 朝阳 [chao2 yang2] /to face the sun/',
    '朝阳',
  );
  const hearing = { ...reader, dictionary, hear: () => ['chao2', 'yang2'] };
  expect(readWords([text('朝阳')], hearing)).toEqual([{ text: '朝阳', pinyin: 'cháoyáng' }]);
});

test('an idiom is halved even where both halves are words, and what has a part of one character is whole', () => {
  const lines = `同心協力 同心协力 [tong2 xin1 xie2 li4] /to work with a common purpose (idiom)/to make a joint effort/
同心 同心 [tong2 xin1] /to be of one mind/
協力 协力 [xie2 li4] /to unite in common efforts/
社會主義者 社会主义者 [she4 hui4 zhu3 yi4 zhe3] /socialist/
社會主義 社会主义 [she4 hui4 zhu3 yi4] /socialism/
社會 社会 [she4 hui4] /society/
主義 主义 [zhu3 yi4] /-ism/`;
  const own = { ...reader, dictionary: parseDictionary(lines, '同心协力社会主义者'), hear: () => [] };
  const pinyinOf = (words: string) => readWords([text(words)], own).map(({ pinyin }) => pinyin);
  expect(pinyinOf('同心协力')).toEqual(['tóngxīn-xiélì']);
  expect(pinyinOf('社会主义')).toEqual(['shèhuì zhǔyì']);
  expect(pinyinOf('社会主义者')).toEqual(['shèhuìzhǔyìzhě']);
});
