import { expect, test } from 'vitest';
import { writeNumber } from '../numbers/number-text.ts';
import { chartCaveats, chartLinks, chartView, drawThumbnail, tableRows } from './chart-view.ts';
import { layOutChart } from './lay-out-chart.ts';
import { chartOf, datum, layoutOf, OUTCOME_NAMES, outcomeOf, SITE, t } from './sample.ts';
import { outcomesByFigure } from './outcome-rows.ts';
import type { LaidOutChart } from './lay-out-chart.ts';
import type { Mark } from './mark.ts';

const chart = chartOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target'));
const layOut = () => layOutChart(chart, { locale: 'en', t, site: SITE });

test('a chart is laid out once for each width, its key with it', () => {
  expect([layOut().pictures.narrow.width, layOut().pictures.wide.width]).toEqual([254, 620]);
  expect(layOut().key.map(({ text }) => text)).toEqual(['chart.key.above', 'chart maker’s arithmetic']);
});

test('both drawings are images with a name, and their ids are the chart’s alone', () => {
  const { drawings } = chartView(layOut(), 'gallery');
  expect(drawings.narrow).toMatch(/^<svg [^>]*role="img" aria-labelledby="gallery-firms-narrow-title"/);
  expect(drawings.wide).toContain('<title id="gallery-firms-wide-title">How many firms?</title>');
});

test('the table calls a number by its own name, not by what its picture calls it', () => {
  const goal = { ...datum('firms-goal', 'target'), label: { zh: '没有写定', en: 'left open' } };
  expect(tableRows(chartOf(goal), 'en', t).map(({ what }) => what)).toEqual(['name of firms-goal']);
});

test('the table says value, status, when and where', () => {
  expect(chartView(layOut()).rows.at(-1)).toEqual({
    ...{ what: 'name of firms-goal', value: 'more than 2,000 enterprises', status: 'target (“aim”)' },
    ...{ when: 'within five years (∴ by 2026)', sentences: ['4.2.1'] },
  });
});

test('source and licence name the report, its day and the site', () => {
  const { source, licence } = chartView(layOut());
  expect(source).toBe('chart.source the report to the Sixth Party Congress, 27 September 2021 2 1.4.3, 4.2.1');
  expect(licence).toBe('chart.licence The Ganzhou Report, Explained');
});

test('the link of a goal says how firmly it is put', () => {
  const links = chartLinks(layOutChart(chartOf(datum('firms-goal', 'target')), layoutOf(0)), {
    sentence: () => '#',
    place: () => '#',
    outcome: () => '#',
  });
  expect(links.wide).toContain('aria-label="name of firms-goal: more than 2,000 enterprises, target (“aim”) (4.2.1)"');
});

test('each number has one link in the order of the keyboard, however often it is drawn', () => {
  const twice = chartOf(datum('firms', 'now'), datum('firms', 'now'));
  const links = chartLinks(layOutChart(twice, layoutOf(0)), {
    sentence: (id) => `/en/#s${id}`,
    place: (slug) => `/en/places/#${slug}`,
    outcome: () => '#',
  });
  expect(links.wide.match(/<a href="\/en\/#s1\.4\.3"/g)).toHaveLength(2);
  expect(links.wide.match(/tabindex="-1"/g)).toHaveLength(1);
  expect(links.wide).toContain('aria-label="name of firms: 1,107 enterprises (1.4.3)"');
});

test('a caveat is said once, beside the name and the value of its number', () => {
  const [first] = chart.numbers;
  const remark = { zh: '没有写年份', en: 'The year is not given.' };
  const numbers = [
    { ...first!, remark },
    { ...first!, id: 'other', remark },
  ];
  expect(chartCaveats({ ...chart, numbers }, 'en')).toEqual([
    { label: `${first!.label.en}: ${writeNumber(first!, 'en')}`, text: remark.en },
  ]);
});

test('a mark of a sentence, a place or an outcome leads there and says what it says', () => {
  const area = { kind: 'link-area', x: 0, y: 0, width: 9, height: 9 } as const;
  const marks: Mark[] = [
    { ...area, sentence: '1.5.6', says: 'the sentence' },
    { ...area, place: 'ningdu', says: 'the place' },
    { ...area, outcome: 'railway', says: 'the outcome' },
  ];
  const pictures = Object.fromEntries(
    Object.entries(layOut().pictures).map(([size, picture]) => [size, { ...picture, marks }]),
  ) as LaidOutChart['pictures'];
  const links = chartLinks(
    { ...layOut(), pictures },
    {
      sentence: (id) => `#s${id}`,
      place: (slug) => `#p-${slug}`,
      outcome: (slug) => `#o-${slug}`,
    },
  );
  const found = [...links.wide.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g)];
  expect(found.map(([, href, name]) => [href, name])).toEqual([
    ['#s1.5.6', 'the sentence'],
    ['#p-ningdu', 'the place'],
    ['#o-railway', 'the outcome'],
  ]);
  expect(links.wide).toContain('aria-label="chart.sentences"');
});

test('a goal without a date says so, a result without one says nothing', () => {
  const undated = chartOf(datum('cluster-size', 'target'), datum('harvests', 'now'));
  expect(tableRows(undated, 'en', t).map(({ when }) => when)).toEqual([t('chart.noDate'), '']);
});

test('what a chart says without a number stands behind its numbers, what came of a goal with its date', () => {
  const words = { zh: '铁路', en: 'railway' };
  const stages = [
    { title: { zh: '已成', en: 'Done' }, mentions: [{ sentence: '1.5.6', status: 'achieved' as const, text: words }] },
  ];
  expect(tableRows({ ...chart, stages }, 'en', t).at(-1)).toEqual({
    ...{ what: 'railway', value: 'Done', when: '', sentences: ['1.5.6'] },
    status: t('status.achieved'),
  });
  const later = { asOf: '2024-12-31', value: 1500, unit: 'enterprises', comparable: 'yes' } as const;
  const outcomes = outcomesByFigure([outcomeOf('more-firms', ['firms-goal'], [later])], OUTCOME_NAMES);
  const rows = tableRows({ ...chart, panels: [], numbers: [], outcomes }, 'en', t);
  expect(rows.map(({ status }) => status)).toEqual(rows.map(() => ''));
  expect(rows.map(({ when }) => when)).toContain('31 December 2024');
});

test('a thumbnail is the layout that stands larger in its box, without a name', () => {
  const { pictures } = layOut();
  const flat = Object.fromEntries(
    Object.entries(pictures).map(([size, picture]) => [size, { ...picture, height: size === 'slim' ? 100 : 2000 }]),
  ) as LaidOutChart['pictures'];
  const { svg, isCut } = drawThumbnail({ ...layOut(), pictures: flat });
  expect(svg).toContain('viewBox="0 0 300 100" width="300" height="100" aria-hidden="true"');
  expect(isCut).toBe(false);
});

test('a thumbnail whose words would be too small is the head of the narrow layout', () => {
  const { pictures } = layOut();
  const tall = Object.fromEntries(
    Object.entries(pictures).map(([size, picture]) => [size, { ...picture, height: 2000 }]),
  ) as LaidOutChart['pictures'];
  const { svg, isCut } = drawThumbnail({ ...layOut(), pictures: tall });
  expect(svg).toContain('viewBox="0 0 254 190.5"');
  expect(isCut).toBe(true);
});
