import { expect, test } from 'vitest';
import { foldText } from '../domain/search/fold.ts';
import { createSyllableReader } from './read-syllables.ts';

const NONE = new Map<string, string>();
const read = createSyllableReader(
  [
    { zh: '赣州综保区', pinyin: 'Gànzhōu zōngbǎoqū' },
    { zh: '链长制', pinyin: 'liànzhǎng zhì' },
  ],
  NONE,
);
const syllables = (text: string, pinyin?: string) => read(text, foldText(text, NONE), pinyin).join(' ');

test('polyphones are read by their context', () => {
  expect(syllables('重大项目、重要讲话')).toBe('zhong da xiang mu zhong yao jiang hua');
  expect(syllables('银行')).toBe('yin hang');
});

test('the editors’ reading of a term wins, and what is no character in it is passed over', () => {
  expect(syllables('5A级旅游景区', 'wǔ A jí lǚyóu jǐngqū')).toBe('ji lv you jing qu');
  expect(syllables('链长')).toMatch(/^lian/);
  expect(syllables('推进链长制')).toBe('tui jin lian zhang zhi');
});

test('there is a syllable for every character, also across quotation marks', () => {
  expect(syllables('深化“五型”政府建设')).toBe('shen hua wu xing zheng fu jian she');
});
