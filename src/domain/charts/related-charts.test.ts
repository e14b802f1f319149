import { expect, test } from 'vitest';
import { galleryOrder, relatedCharts } from './related-charts.ts';
import { chartOf, datum } from './sample.ts';
import type { Chart } from './series.ts';

const named = (slug: string, subject: string, ...ids: string[]): Chart => ({
  ...chartOf(...ids.map((id) => datum(id, 'now'))),
  ...{ slug, subject },
});
const firms = named('firms', 'innovation', 'firms', 'firms-goal');
const missing = named('missing', 'innovation', 'firms-goal', 'firms-missing');
const towns = named('towns', 'cities', 'towns');
const levy = named('levy', 'economy', 'levy');
const economy = named('economy', 'innovation', 'economy-goal');
const slugs = (charts: Chart[]) => charts.map(({ slug }) => slug);

test('the same numbers come before the same sentences, and these before the same subject', () => {
  expect(slugs(relatedCharts(firms, [levy, economy, missing, firms]))).toEqual(['missing', 'economy', 'levy']);
});

test('nothing in common is not related, and a chart of all numbers to nobody', () => {
  const alone = { ...named('alone', 'cities', 'economy-goal') };
  expect(relatedCharts(alone, [levy])).toEqual([]);
  const counts = { ...firms, slug: 'counts', counts: { by: 'sentence', rows: [] } } satisfies Chart;
  expect(relatedCharts(counts, [firms])).toEqual([]);
  expect(relatedCharts(firms, [counts])).toEqual([]);
});

test('the gallery goes from subject to subject', () => {
  expect(slugs(galleryOrder([firms, towns, missing], [{ id: 'cities' }, { id: 'innovation' }]))).toEqual([
    'towns',
    'firms',
    'missing',
  ]);
});
