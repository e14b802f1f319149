import { expect, test } from 'vitest';
import { CHINESE, ENGLISH, TERM } from './sample-quotes.ts';
import { toCsl, writeCslJson } from './write-csl.ts';

test('a sentence is a page of the site, by the speaker, of the translation’s day and the report’s', () => {
  expect(
    toCsl({ ...ENGLISH, part: 'sentence 5.3.2', address: 'https://example.org/', text: 'The “four bests”.' }),
  ).toEqual({
    ...{ id: 'wu2021', type: 'webpage' },
    title: 'The report to the Sixth Party Congress of Ganzhou, 27 September 2021, sentence 5.3.2',
    author: [{ family: 'Wu', given: 'Zhongqiong' }],
    'container-title': 'The Ganzhou Report, Explained',
    translator: [{ literal: 'The Ganzhou Report, Explained' }],
    issued: { 'date-parts': [[2026, 11, 29]] },
    'original-date': { 'date-parts': [[2021, 9, 27]] },
    accessed: { 'date-parts': [[2026, 11, 29]] },
    ...{ URL: 'https://example.org/', language: 'en-GB', note: ENGLISH.note, abstract: 'The “four bests”.' },
  });
});

test('a term’s page by the site has neither site nor day, and a work without author none', () => {
  const { author, ...item } = toCsl(TERM);
  expect(author).toEqual([{ literal: 'The Ganzhou Report, Explained' }]);
  expect(Object.keys(item)).toEqual(['id', 'type', 'title', 'accessed', 'URL', 'language']);
  expect(toCsl({ ...TERM, author: null })).toEqual(item);
  expect(toCsl(CHINESE).language).toBe('zh-CN');
});

test('the file is a list of that one item', () => {
  expect(JSON.parse(writeCslJson(TERM))).toEqual([toCsl(TERM)]);
});
