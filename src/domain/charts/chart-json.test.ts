import { expect, test } from 'vitest';
import { chartData } from './chart-json.ts';
import { chartOf, datum, sample } from './sample.ts';

const ORIGIN = {
  page: { zh: 'https://example.org/zh/charts/firms/', en: 'https://example.org/en/charts/firms/' },
  citation: { zh: '《多少家？》', en: '“How many firms?”' },
};
const dataOf = (...data: Parameters<typeof chartOf>) =>
  chartData(chartOf(...data), (id) => ({ zh: `句${id}`, en: null, url: `https://example.org/#s${id}` }), ORIGIN);

test('a chart as data says what it asks, where it stands, how it is cited and under which licence', () => {
  expect(dataOf(datum('firms', 'now'))).toMatchObject({
    ...{ slug: 'firms', title: { en: 'How many firms?' }, shows: { en: 'There are 1,107.' }, not: { en: 'The year.' } },
    ...{ subject: 'innovation', chapter: 4, form: 'bars', mentions: [], ...ORIGIN },
    ...{ licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('each number has its record, its place in the chart, and its value as each language writes it', () => {
  const { numbers } = dataOf(datum('gdp', 'now'), datum('cluster-size', 'target', { times: sample('cluster-count') }));
  expect(numbers.map(({ id, role, series, scaled }) => [id, role, series.en, scaled])).toEqual([
    ['gdp', 'now', 'name of gdp', { zh: { value: 4000, unit: '亿元' }, en: { value: 400, unit: 'billion yuan' } }],
    [
      'cluster-size',
      'target',
      'name of cluster-size',
      { zh: { value: 500, unit: '亿元' }, en: { value: 50, unit: 'billion yuan' } },
    ],
    ['cluster-count', 'target', 'name of cluster-count', null],
  ]);
});

test('the sentences that it rests on stand in it once, in the order of the report', () => {
  const { sentences } = dataOf(datum('firms-goal', 'target'), datum('firms', 'now'), datum('firms-before', 'start'));
  expect(sentences).toEqual([
    { id: '1.4.3', zh: '句1.4.3', en: null, url: 'https://example.org/#s1.4.3' },
    { id: '4.2.1', zh: '句4.2.1', en: null, url: 'https://example.org/#s4.2.1' },
  ]);
});
