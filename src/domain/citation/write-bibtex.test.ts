import { expect, test } from 'vitest';
import { CHINESE, ENGLISH, TERM } from './sample-quotes.ts';
import { writeBibtex } from './write-bibtex.ts';

test('an entry has the days of translation, report and access, the translator, and the translation as its note', () => {
  const work = {
    ...ENGLISH,
    part: 'sentence 5.3.2',
    address: 'https://example.org/#s5.3.2',
    text: 'The “four bests”.',
  };
  expect(writeBibtex(work).split('\n')).toEqual([
    '@misc{wu2021,',
    '  author = {Wu, Zhongqiong},',
    '  title = {{The report to the Sixth Party Congress of Ganzhou, 27 September 2021, sentence 5.3.2}},',
    '  translator = {{The Ganzhou Report, Explained}},',
    '  howpublished = {The Ganzhou Report, Explained},',
    '  year = {2026},',
    '  month = nov,',
    '  date = {2026-11-29},',
    '  origdate = {2021-09-27},',
    '  url = {https://example.org/#s5.3.2},',
    '  urldate = {2026-11-29},',
    '  language = {english},',
    '  note = {Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0},',
    '  abstract = {The “four bests”.},',
    '}',
  ]);
});

test('a page without author, site or day of its own lacks these fields', () => {
  expect(writeBibtex({ ...TERM, author: null }).split('\n')).toEqual([
    '@misc{ganzhou-reportfive-types,',
    '  title = {{a “five-type” government (“五型”政府)}},',
    '  url = {https://example.org/en/terms/five-types/},',
    '  urldate = {2026-11-29},',
    '  language = {english},',
    '}',
  ]);
});

test('the name of a body stands in braces of its own, a Chinese name by itself', () => {
  expect(writeBibtex(TERM)).toContain('  author = {{The Ganzhou Report, Explained}},');
  expect(writeBibtex(CHINESE)).toContain('  author = {吴忠琼},');
  expect(writeBibtex(CHINESE)).toContain('  language = {chinese},');
});

test('signs of TeX are letters, line breaks are spaces, and an address keeps its braces apart', () => {
  const text = 'a~b^c\\d {e} #1 $2 5% & f_g\n\nh';
  expect(writeBibtex({ ...TERM, text })).toContain(
    'abstract = {a\\textasciitilde{}b\\textasciicircum{}c\\textbackslash{}d \\{e\\} \\#1 \\$2 5\\% \\& f\\_g h},',
  );
  expect(writeBibtex({ ...TERM, address: 'https://example.org/{a}?b=%20_' })).toContain(
    'url = {https://example.org/%7Ba%7D?b=%20_},',
  );
});

test('January is the first month and December the last', () => {
  const month = (published: string) => /month = (\w+)/.exec(writeBibtex({ ...TERM, published }))?.[1];
  expect([month('2021-01-31'), month('2021-12-01')]).toEqual(['jan', 'dec']);
});
