import { expect, test } from 'vitest';
import { drawingLimits, frameHeight } from './frame-height.ts';
import { layOutChart, type LaidOutChart } from './lay-out-chart.ts';
import { chartOf, datum, SITE, t } from './sample.ts';

const PAGE = 'https://example.org/en/charts/firms/';
const CHART = chartOf(datum('firms', 'now'));
const layOut = (chart = CHART, locale: 'zh' | 'en' = 'en') => layOutChart(chart, { locale, t, site: SITE });
const heightOf = (laidOut: LaidOutChart, more: { page?: string; titled?: boolean } = {}) =>
  frameHeight(laidOut, { page: PAGE, titled: true, ...more });
/** A drawing so high at every width. */
const drawn = (height: number): LaidOutChart => {
  const laidOut = layOut();
  const pictures = Object.entries(laidOut.pictures).map(([size, picture]) => [size, { ...picture, height }]);
  return { ...laidOut, pictures: Object.fromEntries(pictures) as LaidOutChart['pictures'] };
};

test('a frame whose host writes the title is a title lower', () => {
  // Heights are whole: 22.5 for the line and 10 below it.
  expect([32, 33]).toContain(heightOf(layOut()) - heightOf(layOut(), { titled: false }));
  expect(heightOf(layOut(CHART, 'zh')) - heightOf(layOut(CHART, 'zh'), { titled: false })).toBeGreaterThan(30);
});

test('words that take more lines make a frame higher, by the lines that they take where it is narrowest', () => {
  const longer = (key: 'shows' | 'not', times: number) =>
    heightOf(layOut({ ...CHART, [key]: { zh: '', en: 'There are 1,107 of them. '.repeat(times) } }));
  expect(longer('shows', 20)).toBeGreaterThan(longer('shows', 4) + 8 * 18);
  expect(longer('not', 20)).toBeGreaterThan(longer('not', 4) + 8 * 16);
  expect(heightOf(layOut(), { page: `${PAGE}${'a'.repeat(200)}/` })).toBeGreaterThan(heightOf(layOut()) + 4 * 16);
});

test('a key stands below the drawing, in as many rows as the room asks for', () => {
  const bounded = layOut(chartOf(datum('firms-goal', 'target')));
  const [entry] = bounded.key;
  const withKey = (count: number) => heightOf({ ...bounded, key: Array.from({ length: count }, () => entry!) });
  expect(withKey(1) - withKey(0)).toBeCloseTo(14 + 16.1 + 10 - 10, -1);
  expect(withKey(9)).toBeGreaterThan(withKey(3) + 2 * 16);
});

test('a frame is never lower than 200 px nor higher than 1000', () => {
  expect(heightOf(drawn(2000))).toBeLessThanOrEqual(1000);
  expect(heightOf(drawn(2000))).toBeGreaterThan(980);
  expect(heightOf(drawn(1))).toBeGreaterThanOrEqual(200);
});

test('a drawing that leaves no room for the words scrolls in a box of whole steps, and others need none', () => {
  expect(drawingLimits(layOut())).toEqual({});
  const limits = drawingLimits(drawn(2000));
  expect(Object.keys(limits)).toEqual(['narrow', 'slim', 'compact', 'medium', 'broad', 'wide']);
  for (const limit of Object.values(limits)) expect([limit % 20, limit >= 240, limit < 800]).toEqual([0, true, true]);
});

test('a little drawing keeps its size where it would fill more than the widest', () => {
  expect(heightOf(drawn(300)) - heightOf(drawn(200))).toBeGreaterThan(100);
  expect(heightOf(drawn(300)) - heightOf(drawn(200))).toBeLessThanOrEqual(140);
});
