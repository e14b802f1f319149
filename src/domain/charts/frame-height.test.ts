import { expect, test } from 'vitest';
import { drawingLimits, frameHeight, frameHeights } from './frame-height.ts';
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
  // Heights are whole: 22.5 for the line and 8 below it.
  expect([30, 31]).toContain(heightOf(layOut()) - heightOf(layOut(), { titled: false }));
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
  expect(withKey(1) - withKey(0)).toBeCloseTo(10 + 16.1 + 8 - 10, -1);
  expect(withKey(9)).toBeGreaterThan(withKey(3) + 2 * 16);
});

test('a frame is never higher than 1000 px', () => {
  expect(heightOf(drawn(2000))).toBeLessThanOrEqual(1000);
  expect(heightOf(drawn(2000))).toBeGreaterThan(980);
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

test('the entries of a key stand in rows: two where they fit, one that is longer than the room over several lines', () => {
  const bounded = layOut(chartOf(datum('firms-goal', 'target')));
  const [entry] = bounded.key;
  const long =
    'words that are far longer than the room there is in any frame, so that they break into several lines of it';
  const keyed = (laidOut: LaidOutChart, ...texts: string[]): LaidOutChart => ({
    ...laidOut,
    key: texts.map((text) => ({ ...entry!, text })),
  });
  const texts = ['short', 'a longer one of the two', 'x'.repeat(10), long];
  const counts = [0, 1, 2, 3, 4];
  expect(counts.map((count) => heightOf(keyed(bounded, ...texts.slice(0, count))))).toEqual([404, 428, 448, 469, 521]);
  const limits = counts.map((count) => Object.values(drawingLimits(keyed(drawn(1500), ...texts.slice(0, count)))));
  expect(limits).toEqual([
    [700, 740, 740, 740, 720, 740],
    [680, 700, 700, 720, 700, 720],
    [660, 700, 700, 720, 700, 720],
    [640, 680, 680, 720, 700, 720],
    [580, 640, 660, 680, 660, 680],
  ]);
});

test('a drawing scrolls only at the widths at which it leaves no room', () => {
  expect(drawingLimits(drawn(580))).toEqual({});
  expect(Object.keys(drawingLimits(drawn(630)))).toEqual(['narrow', 'broad']);
  expect([580, 630, 700].map((height) => heightOf(drawn(height)))).toEqual([950, 990, 984]);
});

test('frames in both languages, with their titles and without', () => {
  const chart = chartOf(datum('firms-goal', 'target'), datum('city-people', 'now'));
  const heights = (locale: 'zh' | 'en') =>
    [CHART, chart].flatMap((one) => [true, false].map((titled) => heightOf(layOut(one, locale), { titled })));
  expect(heights('zh')).toEqual([325, 289, 462, 430]);
  expect(heights('en')).toEqual([365, 335, 543, 512]);
});

test('a frame is as high as its drawing asks for in each stretch of widths; what is nearly the same is one', () => {
  const stretches = (pictures: Partial<LaidOutChart['pictures']>) => {
    const laidOut = drawn(200);
    return frameHeights({ ...laidOut, pictures: { ...laidOut.pictures, ...pictures } }, { page: PAGE, titled: true });
  };
  const { narrow } = drawn(700).pictures;
  const [first, second] = stretches({ narrow });
  expect([first!.from, second!.from]).toEqual([0, 326]);
  expect(first!.height - second!.height).toBeGreaterThan(400);
  const heights = stretches({}).map(({ height }) => height);
  heights.slice(1).forEach((height, index) => expect(Math.abs(height - heights[index]!)).toBeGreaterThanOrEqual(40));
});
