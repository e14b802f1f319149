import { expect, test } from 'vitest';
import { readList } from './read-list.ts';
import { studyAnki, studyCsv } from './study-card.ts';

const fourBests = { zh: '四最', pinyin: 'sì zuì', en: 'four bests', sense: 'Best policy, cost, service, efficiency.' };
const hub = { zh: '桥头堡', pinyin: 'qiáotóubǎo', en: 'bridgehead', sense: 'A "gate", to the bay' };
const cards = { terms: { 'four-bests': fourBests, bridgehead: hub }, chapters: {} };
const starred = [
  { slug: 'bridgehead', ...hub, url: 'https://example.org/en/terms/bridgehead/', chapters: ['5'] },
  { slug: 'four-bests', ...fourBests, url: 'https://example.org/en/terms/four-bests/', chapters: [] },
];

test('a list that was saved is read again, as a table and as a text for Anki', () => {
  for (const text of [studyCsv(starred), studyAnki('Ganzhou', starred)]) {
    expect(readList(text, cards)).toEqual(['bridgehead', 'four-bests']);
  }
});

test('a bare list names terms by their Chinese, and what it does not know is passed over', () => {
  expect(readList('四最\n别的\r\n桥头堡\n', cards)).toEqual(['four-bests', 'bridgehead']);
});

test('a saved table begins with a mark of its encoding, and cells may have spaces and quotation marks around them', () => {
  expect(readList('\uFEFF四最,x\r桥头堡', cards)).toEqual(['four-bests', 'bridgehead']);
  expect(readList('1; "四最" ;x\n 桥头堡 \t四最', cards)).toEqual(['four-bests', 'bridgehead']);
});

test('a line names one term, the first, and a term that is named twice is there once', () => {
  expect(readList('四最,bridgehead\n四最', cards)).toEqual(['four-bests']);
  expect(readList('', cards)).toEqual([]);
});
