import { expect, test } from 'vitest';
import type { TermRecord } from './term-record-schema.ts';
import { TERM_COLUMNS, termsCsv } from './terms-csv.ts';

test('each term is one line; forms and parts are divided by bars, addresses and sentences by spaces', () => {
  const both = (zh: string, en: string) => ({ zh, en });
  const record = {
    slug: 'five-type-government',
    zh: '五型政府',
    pinyin: 'wǔxíng zhèngfǔ',
    literal: 'five-type government',
    en: 'five-type government',
    forms: ['“五型”政府', '五型'],
    enForms: ['a', 'b'],
    official: null,
    kind: 'numbered-shorthand',
    basis: 'documented',
    sense: both('意', 'Sense'),
    explanation: both('释', 'Explanation'),
    parts: [both('忠诚型', 'loyal'), both('创新型', 'innovative')],
    sources: [{ url: 'https://a.example/' }, { url: undefined }, { url: 'https://b.example/' }],
    sentences: ['1.1.1', '5.3.3'],
  } as unknown as TermRecord;
  const [head, line] = termsCsv([record])
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  expect(head).toBe(TERM_COLUMNS.join(','));
  expect(line).toBe(
    'five-type-government,五型政府,wǔxíng zhèngfǔ,five-type government,five-type government,“五型”政府 | 五型,a | b,,numbered-shorthand,documented,意,Sense,释,Explanation,忠诚型 | 创新型,loyal | innovative,https://a.example/ https://b.example/,1.1.1 5.3.3',
  );
  const official = { ...record, official: { en: 'Five-Type' } } as TermRecord;
  expect(termsCsv([official])).toContain(',Five-Type,numbered-shorthand,');
});
