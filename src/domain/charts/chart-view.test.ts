import { expect, test } from 'vitest';
import { writeNumber } from '../numbers/number-text.ts';
import { chartCaveats, chartLinks, chartView } from './chart-view.ts';
import { frameHeight } from './frame-height.ts';
import { layOutChart } from './lay-out-chart.ts';
import { placeCard, pictureSize } from './place-card.ts';
import { placeSocial, SOCIAL } from './place-social.ts';
import { textsOf } from './mark.ts';
import { chartOf, datum, layoutOf, marksOf, SITE, t } from './sample.ts';

const chart = chartOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target'));
const layOut = () => layOutChart(chart, { locale: 'en', t, site: SITE });

test('a chart is laid out once for each width, its key with it', () => {
  expect([layOut().pictures.narrow.width, layOut().pictures.wide.width]).toEqual([254, 620]);
  expect(layOut().key.map(({ text }) => text)).toEqual(['chart.key.above']);
});

test('both drawings are images with a name, and their ids are the chart’s alone', () => {
  const { drawings } = chartView(layOut(), 'gallery');
  expect(drawings.narrow).toMatch(/^<svg [^>]*role="img" aria-labelledby="gallery-firms-narrow-title"/);
  expect(drawings.wide).toContain('<title id="gallery-firms-wide-title">How many firms?</title>');
});

test('the table says value, status, when and where', () => {
  expect(chartView(layOut()).rows.at(-1)).toEqual({
    ...{ series: 'name of firms-goal', value: 'more than 2,000 enterprises', status: 'target (“aim”)' },
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

test('the card holds title, what the chart does not show, source and licence; its picture is 1200 px wide', () => {
  const card = placeCard(layOut());
  const words = textsOf(card.marks).join(' ');
  for (const text of ['How many firms?', 'chart.notShown: The year.', 'chart.source', 'chart.licence'])
    expect(words).toContain(text);
  expect(pictureSize(layOut())).toEqual({ width: 1200, height: Math.round((card.height * 1200) / card.width) });
});

test('the image for previews takes the layout that may be drawn larger, and stays in its frame', () => {
  const { marks, ...size } = placeSocial(layOut());
  expect(size).toEqual(SOCIAL);
  const scaled = marks.find((mark) => mark.kind === 'scaled')!;
  expect(marksOf('text', marks).length).toBeGreaterThan(5);
  expect(layOut().pictures.narrow.height * scaled.scale).toBeLessThanOrEqual(SOCIAL.height - 2 * 48);
});

test('a frame’s height grows with what is in it and stays between 200 and 1000', () => {
  const heightOf = (count: number) =>
    frameHeight(layOutChart(chartOf(...Array.from({ length: count }, () => datum('firms', 'now'))), layoutOf(0)), {
      page: 'https://example.org/en/charts/firms/',
      titled: true,
    });
  expect(heightOf(1)).toBeGreaterThanOrEqual(200);
  expect(heightOf(3)).toBeGreaterThan(heightOf(1));
  expect(heightOf(40)).toBeGreaterThan(900);
  expect(heightOf(40)).toBeLessThanOrEqual(1000);
});
