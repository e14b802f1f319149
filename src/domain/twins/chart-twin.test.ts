import { expect, test } from 'vitest';
import { chartOf, datum, sample, t } from '../charts/sample.ts';
import type { Chart } from '../charts/series.ts';
import { writeChartTwin } from './chart-twin.ts';

const SITE = 'https://example.org/en';
const FILES = ['csv', 'svg'].map((name) => ({ name: name.toUpperCase(), url: `${SITE}/charts/firms.${name}` }));
const write = (chart: Chart, locale: 'zh' | 'en' = 'en', files = FILES) =>
  writeChartTwin(
    {
      chart,
      files,
      dateline: 'Ganzhou, 2021',
      facts: ['Licence: CC BY 4.0'],
      sentenceHref: (id) => `${SITE}/report/#s${id}`,
    },
    locale,
    t,
  );

test('a chart is written as its question, its answer, its numbers with their sentences, and its files', () => {
  const goal = { ...sample('firms-goal'), remark: { zh: '高新技术企业', en: 'High-tech firms | as certified' } };
  const chart = chartOf(datum('firms', 'now'), { ...datum('firms-goal', 'target'), number: goal });
  expect(write(chart).split('\n\n')).toEqual([
    '# How many firms?',
    'Ganzhou, 2021: There are 1,107.',
    '- Licence: CC BY 4.0',
    'chart.notShown: The year.',
    '## chart.table',
    [
      '| chart.column.what | chart.column.value | chart.column.status | chart.column.sentence |',
      '| --- | --- | --- | --- |',
      `| name of firms | 1,107 enterprises | result | [1.4.3](${SITE}/report/#s1.4.3) |`,
      `| name of firms-goal | more than 2,000 enterprises | target (“aim”), within five years (∴ by 2026) | [4.2.1](${SITE}/report/#s4.2.1) |`,
    ].join('\n'),
    '## chart.caveats',
    '- name of firms-goal: more than 2,000 enterprises: High-tech firms \\| as certified',
    '## downloads.title',
    `- [CSV](${SITE}/charts/firms.csv)\n- [SVG](${SITE}/charts/firms.svg)\n`,
  ]);
});

test('a number worked out from two sentences leads to both, as the language lists them', () => {
  const chart = chartOf(datum('firms-missing', 'gap'));
  const links = ['1.4.3', '4.2.1'].map((id) => `[${id}](${SITE}/report/#s${id})`);
  expect(write(chart)).toContain(`| ${links.join(', ')} |\n`);
  expect(write(chart, 'zh')).toContain(`| ${links.join('、')} |\n`);
});

test('a chart of which nothing is easily misread and no file is offered ends with its table', () => {
  expect(write(chartOf(datum('firms', 'now')), 'en', []).split('\n## ')).toHaveLength(2);
});
