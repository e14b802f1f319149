import { expect, test } from 'vitest';
import type { Chapter } from './join-report.ts';
import { SENTENCE_COLUMNS, sentencesCsv } from './sentences-csv.ts';

test('each sentence is one line with its place, both languages, its terms, numbers and notes', () => {
  const sentence = {
    id: '5.3.3',
    zh: '深化“五型”政府建设',
    en: 'We will build',
    terms: ['five-type-government', 'fang-guan-fu'],
    numbers: ['a', 'b'],
    notes: [
      { zh: '甲。', en: 'A.' },
      { zh: '乙。', en: 'B.' },
    ],
  };
  const report = [{ passages: [{ id: '5.3', sentences: [sentence] }] }] as unknown as Chapter[];
  const [head, line] = sentencesCsv(report, (id) => `https://example.org/#s${id}`)
    .replace(/^\uFEFF/, '')
    .split('\r\n');
  expect(head).toBe(SENTENCE_COLUMNS.join(','));
  expect(line).toBe(
    '5.3.3,s5.3.3,5,p5.3,深化“五型”政府建设,We will build,five-type-government fang-guan-fu,a b,甲。 乙。,A. B.,https://example.org/#s5.3.3',
  );
});
