import type { Outcome } from './join-outcomes.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';

// What was found of two announcements of the Ganzhou report, for the tests: one with every field, one with none.

const BY_2025 = { kind: 'by', date: '2025-12-31', words: { zh: '到2025年', en: 'by 2025' } } as const;
const GOAL = { id: 'firms-goal', sentence: '4.2.1', status: 'target' } as ReportNumber;

export const FIRMS: Outcome = {
  ...{
    slug: 'firms',
    title: { zh: '高新技术企业', en: 'High-tech firms' },
    terms: ['specialised'],
    places: ['ruijin'],
  },
  ...{
    sentence: '4.2.1',
    quote: '力争五年内突破2000家',
    quoteEn: 'aim to pass 2,000',
    numbers: [GOAL],
  },
  due: BY_2025,
  firmness: { commitment: 'aim', word: { zh: '力争', en: 'aim' } },
  reading: 'other-measure',
  reports: [
    {
      ...{ asOf: '2022', inferred: true, value: null, comparable: 'yes' },
      words: { zh: '再增一批', en: 'some more were added' },
      source: { title: null, publisher: '赣南日报', date: null, seen: 'copy', read: '2026-11-28' },
    },
    {
      ...{ asOf: '2023', value: 1400, bound: 'above', unit: 'enterprises' },
      words: { zh: '突破1400家', en: 'more than 1,400' },
      measure: { zh: '存量', en: 'stock' },
      scope: { zh: '全市', en: 'the whole city' },
      series: 'revised',
      revision: { zh: '经济普查', en: 'the census' },
      comparable: 'partly',
      why: { zh: '口径不同', en: 'another measure' },
      source: {
        ...{
          title: '统计公报',
          titleEn: 'Statistical communiqué',
          publisher: '市统计局',
          issuer: '市科技局',
          date: '2024-03-20',
        },
        ...{ url: 'https://www.ganzhou.gov.cn/', seen: 'page', read: '2026-11-29' },
      },
    },
  ],
  part: { zh: '一期', en: 'phase one' },
  remark: { zh: '只数在册的。', en: 'Only those on the list are counted.' },
  differ: { zh: '两处不一。', en: 'Two texts differ.' },
  searched: {
    date: '2026-11-27',
    for: { zh: '高新技术企业数', en: 'number of firms' },
    answer: { zh: '统计年鉴', en: 'The yearbook' },
  },
};

export const CHANG_GAN: Outcome = {
  ...{ slug: 'chang-gan', title: { zh: '长赣高铁开工', en: 'Changsha–Ganzhou railway begun' }, terms: [], places: [] },
  ...{ sentence: '7.7.2', quote: '力争开工建设长赣高铁', numbers: [] },
  due: { kind: 'none', date: null, words: null },
  firmness: { commitment: 'flat', word: null },
  ...{ reading: 'not-found', reports: [] },
};
