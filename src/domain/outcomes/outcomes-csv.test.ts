import { expect, test } from 'vitest';
import { OUTCOME_COLUMNS, outcomesCsv } from './outcomes-csv.ts';
import { CHANG_GAN, FIRMS } from './sample-outcomes.ts';

const NAMES = { 市统计局: 'Municipal Bureau of Statistics', 市科技局: 'Municipal Bureau of Science' };
/** The cells of a line, without the quotation marks around them. */
const cellsOf = (line: string) =>
  [...`${line},`.matchAll(/(?:"([^"]*)"|([^,]*)),/g)].map(([, quoted, bare]) => quoted ?? bare!);
const linesOf = () => outcomesCsv([FIRMS, CHANG_GAN], NAMES).split('\r\n').map(cellsOf);
/** What a line has in its cells that are not empty, by column. */
const filled = (line: string[] | undefined) =>
  Object.fromEntries(OUTCOME_COLUMNS.map((column, nth) => [column, line![nth]!]).filter(([, cell]) => cell !== ''));

const PROMISE = {
  ...{ slug: 'firms', title_zh: '高新技术企业', title_en: 'High-tech firms', numbers: 'firms-goal' },
  ...{ sentence: '4.2.1', sentence_anchor: 's4.2.1', quote_zh: '力争五年内突破2000家', quote_en: 'aim to pass 2,000' },
  ...{ due_kind: 'by', due_date: '2025-12-31', due_words_zh: '到2025年', due_words_en: 'by 2025' },
  ...{ commitment: 'aim', hedge_zh: '力争', hedge_en: 'aim', reading: 'other-measure' },
  ...{ part_zh: '一期', part_en: 'phase one' },
  ...{ remark_zh: '只数在册的。', remark_en: 'Only those on the list are counted.' },
  ...{ differ_zh: '两处不一。', differ_en: 'Two texts differ.' },
  ...{ searched_on: '2026-11-27', searched_for_zh: '高新技术企业数', searched_for_en: 'number of firms' },
  ...{ answer_zh: '统计年鉴', answer_en: 'The yearbook' },
};

test('a line is one later report beside the promise, each value under its column', () => {
  const [, event, figure] = linesOf();
  expect(filled(event)).toEqual({
    ...PROMISE,
    ...{ as_of: '2022', as_of_inferred: 'yes', comparable: 'yes' },
    ...{ words_zh: '再增一批', words_en: 'some more were added' },
    ...{ publisher: '赣南日报', seen: 'copy', read: '2026-11-28' },
  });
  expect(filled(figure)).toEqual({
    ...PROMISE,
    ...{ as_of: '2023', as_of_inferred: 'no', value: '1400', bound: 'above', unit: 'enterprises' },
    ...{ words_zh: '突破1400家', words_en: 'more than 1,400', measure_zh: '存量', measure_en: 'stock' },
    ...{ scope_zh: '全市', scope_en: 'the whole city', series: 'revised', comparable: 'partly' },
    ...{ revision_zh: '经济普查', revision_en: 'the census', why_zh: '口径不同', why_en: 'another measure' },
    ...{
      title: '统计公报',
      source_title_en: 'Statistical communiqué',
      publisher: '市统计局',
      publisher_en: 'Municipal Bureau of Statistics',
      issuer: '市科技局',
      issuer_en: 'Municipal Bureau of Science',
      published: '2024-03-20',
    },
    ...{ url: 'https://www.ganzhou.gov.cn/', seen: 'page', read: '2026-11-29' },
  });
});

test('a promise without a later report is one line with empty cells to the last column', () => {
  const [head, event, , none, end] = linesOf();
  expect(filled(none)).toEqual({
    ...{ slug: 'chang-gan', title_zh: '长赣高铁开工', title_en: 'Changsha–Ganzhou railway begun' },
    ...{ sentence: '7.7.2', sentence_anchor: 's7.7.2', quote_zh: '力争开工建设长赣高铁' },
    ...{ due_kind: 'none', commitment: 'flat', reading: 'not-found' },
  });
  expect([none, event].map((line) => line!.length)).toEqual([head!.length, head!.length]);
  expect(end).toEqual(['']);
});

test('several numbers stand in one cell with a space between them', () => {
  const two = { ...FIRMS, numbers: [...FIRMS.numbers, { ...FIRMS.numbers[0]!, id: 'gdp' }], reports: [] };
  expect(outcomesCsv([two], NAMES)).toContain(',firms-goal gdp,4.2.1,');
});
