import { expect, test } from 'vitest';
import { termCard } from './term-card.ts';
import type { Term } from './term-schema.ts';

const TERM = {
  slug: 'five-skins',
  zh: '五皮',
  pinyin: 'wǔ pí',
  en: 'five skins',
  sense: { zh: '招商的五种办法。', en: 'Five ways to win investors.' },
  explanation: { zh: '报告逐项列出。', en: 'The report lists them.' },
  parts: [
    { zh: '硬着头皮', en: 'brace oneself', term: 'brace-oneself' },
    { zh: '磨破嘴皮', en: 'talk one’s lips sore' },
  ],
  basis: 'report',
} as Term;
const WORDS = { basis: 'The report itself', partCount: '2 parts', partHref: () => undefined };

test('a card says what the term means in the reader’s language, and what it rests on', () => {
  expect(termCard(TERM, 'en', WORDS)).toMatchObject({
    zh: '五皮',
    en: 'five skins',
    sense: 'Five ways to win investors.',
    basis: 'The report itself',
    partCount: '2 parts',
  });
  expect(termCard(TERM, 'zh', WORDS).sense).toBe('招商的五种办法。');
});

test('a part leads where it leads, and others are plain', () => {
  const card = termCard(TERM, 'en', { ...WORDS, partHref: ({ term }) => term && `/en/terms/${term}/` });
  expect(card.parts).toEqual([
    ['硬着头皮', 'brace oneself', '/en/terms/brace-oneself/'],
    ['磨破嘴皮', 'talk one’s lips sore'],
  ]);
});

test('a term without parts has an empty list of them', () => {
  const { parts, ...whole } = TERM;
  expect(parts).toHaveLength(2);
  expect(termCard(whole, 'en', WORDS).parts).toEqual([]);
});
