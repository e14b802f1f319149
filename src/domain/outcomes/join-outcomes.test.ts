import { expect, test } from 'vitest';
import { CUES } from '../numbers/sample-cues.ts';
import { joinOutcomes } from './join-outcomes.ts';
import type { OutcomeEntry } from './outcome-schema.ts';

const entry = (slug: string, sentence: string, quote: string): OutcomeEntry => ({
  ...{ slug, sentence, quote, title: { zh: slug, en: slug }, numbers: [], terms: [] },
  ...{ reading: 'not-found', reports: [] },
});
const SENTENCES = new Map([
  [
    '1.5.6',
    {
      zh: '昌赣高铁开通，赣深高铁、兴泉铁路即将通车，铁路营运里程将达924公里',
      en: 'The Nanchang–Ganzhou railway opened, and the Ganzhou–Shenzhen railway is about to open. It will reach 924 km.',
    },
  ],
  ['7.7.2', { zh: '加快瑞梅铁路建设，力争开工建设长赣高铁', en: 'Speed up the Ruijin–Meizhou railway; aim to begin.' }],
]);

test('an event is as firm as the word that governs it, in the order of the report', () => {
  const joined = joinOutcomes(
    [
      entry('chang-gan', '7.7.2', '力争开工建设长赣高铁'),
      entry('rui-mei', '7.7.2', '加快瑞梅铁路建设'),
      entry('gan-shen', '1.5.6', '赣深高铁、兴泉铁路即将通车'),
    ],
    { numbers: new Map(), sentences: SENTENCES, cues: CUES, date: '2021-09-27', places: null },
  );
  expect(joined.map(({ slug, firmness: { commitment, word } }) => [slug, commitment, word?.en ?? null])).toEqual([
    ['gan-shen', 'expected', 'about to'],
    ['chang-gan', 'aim', 'aim'],
    ['rui-mei', 'flat', null],
  ]);
});
