import { expect, test } from 'vitest';
import { groupOutcomes, type OutcomeView } from './group-outcomes.ts';
import { CHANG_GAN, FIRMS } from './sample-outcomes.ts';

const within = { kind: 'within', date: '2024-09-27', words: { zh: '三年内', en: 'within three years' } } as const;
const ROAD = { ...FIRMS, slug: 'road', sentence: '7.7.3', due: within };
const STATION = { ...CHANG_GAN, slug: 'station', sentence: '10.1.2' };
const groups = (view: OutcomeView) =>
  groupOutcomes([FIRMS, CHANG_GAN, ROAD, STATION], view).map(({ key, outcomes }) => [
    key,
    ...outcomes.map(({ slug }) => slug),
  ]);

test('by chapter outcomes stand as the report has them, the tenth chapter behind the seventh', () => {
  expect(groups('chapter')).toEqual([
    ['4', 'firms'],
    ['7', 'chang-gan', 'road'],
    ['10', 'station'],
  ]);
});

test('by due date the earliest comes first, and what has no date last', () => {
  expect(groups('due')).toEqual([
    ['2024-09-27', 'road'],
    ['2025-12-31', 'firms'],
    ['none', 'chang-gan', 'station'],
  ]);
});

test('by reading they stand in the order of the readings, without those that no outcome has', () => {
  expect(groupOutcomes([CHANG_GAN, FIRMS], 'reading').map(({ key }) => key)).toEqual(['other-measure', 'not-found']);
});
