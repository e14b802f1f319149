import { expect, test } from 'vitest';
import type { Content } from '../read-content.ts';
import { checkPinyin } from './pinyin.ts';

const faults = (...entries: [zh: string, pinyin: string][]) => {
  const terms = entries.map(([zh, pinyin]) => ({ file: 'terms', data: { slug: zh, zh, pinyin } }));
  const content = { terms, phrases: { file: 'words.yaml', data: [] }, report: [] };
  return checkPinyin(content as unknown as Content).map(({ what }) => what);
};

test('a word is written alike in all entries, capitals apart', () => {
  expect(faults(['粤港澳大湾区', 'Yuè-Gǎng-Ào Dàwānqū'], ['大湾区', 'Dà Wānqū'])).toEqual([
    '大湾区 is written Dà Wānqū here and Dàwānqū elsewhere',
  ]);
  expect(faults(['队伍', 'duìwu'], ['队伍教育', 'duìwǔ jiàoyù'])).toHaveLength(1);
  expect(faults(['学习强国', 'Xuéxí Qiángguó'], ['学习教育', 'xuéxí jiàoyù'])).toEqual([]);
});

test('a mark between two words makes no word of them', () => {
  expect(faults(['亲清', 'qīnqīng'], ['亲、清', 'qīn, qīng'])).toEqual([]);
});

test('the pinyin has a comma where the Chinese has one', () => {
  expect(faults(['河长制、湖长制', 'hézhǎngzhì húzhǎngzhì'])).toHaveLength(1);
  expect(faults(['党建', 'dǎng, jiàn'])).toHaveLength(1);
});
