import { expect, test } from 'vitest';
import { sample } from '../charts/sample.ts';
import { CUES } from '../numbers/sample-cues.ts';
import { PLACES } from '../places/sample-places.ts';
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

const SETTING = { sentences: SENTENCES, cues: CUES, date: '2021-09-27' };

test('an event with a number is as firm as the number and falls due with it', () => {
  const numbers = new Map([['firms-goal', sample('firms-goal')]]);
  const goal = { ...entry('firms', '4.2.1', '力争五年内突破2000家'), numbers: ['firms-goal'] };
  const [joined] = joinOutcomes([goal], { ...SETTING, numbers, places: null });
  expect(joined?.numbers).toEqual([sample('firms-goal')]);
  expect(joined?.firmness).toEqual({ commitment: 'aim', word: { zh: '力争', en: 'aim' } });
  expect(joined?.due).toMatchObject({ kind: 'within', date: '2026-09-27' });
});

test('a number whose words bind plainly is flat', () => {
  const numbers = new Map([['smart', { ...sample('smart-goal'), commitment: null, hedge: null }]]);
  const [joined] = joinOutcomes([{ ...entry('smart', '4.2.1', '100家'), numbers: ['smart'] }], {
    ...{ ...SETTING, numbers, places: null },
  });
  expect(joined?.firmness).toEqual({ commitment: 'flat', word: null });
});

test('an entry concerns the places that it lists, else those that it names, and none without a list of places', () => {
  const named = entry('瑞金电厂投产', '7.7.2', '加快瑞梅铁路建设');
  const placesIn = (own: OutcomeEntry, places: typeof PLACES | null) =>
    joinOutcomes([own], { ...SETTING, numbers: new Map(), places })[0]?.places;
  expect(placesIn(named, PLACES)).toEqual(['ruijin']);
  expect(placesIn({ ...named, places: ['yudu'] }, PLACES)).toEqual(['yudu']);
  expect(placesIn(named, null)).toEqual([]);
});

test('outcomes of one sentence stand by their names', () => {
  const entries = ['rui-mei', 'chang-gan'].map((slug) => entry(slug, '7.7.2', '加快瑞梅铁路建设'));
  const joined = joinOutcomes(entries, { ...SETTING, numbers: new Map(), places: null });
  expect(joined.map(({ slug }) => slug)).toEqual(['chang-gan', 'rui-mei']);
});
