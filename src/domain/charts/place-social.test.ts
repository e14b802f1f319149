import { expect, test } from 'vitest';
import { layOutChart } from './lay-out-chart.ts';
import { placeSocial } from './place-social.ts';
import { chartOf, datum, marksOf, SITE, t } from './sample.ts';
import { sketchOf } from './sketch.ts';

const chart = () => chartOf(datum('gdp', 'now'));
const layOut = (locale: 'zh' | 'en', address: string | null = null) =>
  layOutChart(chart(), { locale, t, site: SITE }, address);
/** Its marks but those of the drawing, which has a scale of its own. */
const framed = (...setting: Parameters<typeof layOut>) => {
  const { height, marks } = placeSocial(layOut(...setting));
  return { height, marks: marks.filter(({ kind }) => kind !== 'scaled') };
};

test('question and answer stand at the left above source and address', () => {
  const { height, marks } = framed('en', 'example.org/en/charts/gdp/');
  expect(height).toBe(630);
  expect(sketchOf(marks)).toEqual([
    'text 48 61 Ganzhou, report of 27 September 2021 13 soft',
    'text 48 119.5 How many firms? 40 serif',
    'text 48 170 There are 1,107. 22',
    'text 48 497 The Ganzhou Report, Explained 20 serif',
    'text 48 521 chart.source the report to the Sixth Party Congress, 27 13 soft',
    'text 48 538.5 September 2021 1 1.4.3. chart.licence The Ganzhou 13 soft',
    'text 48 556 Report, Explained. 13 soft',
    'text 48 577.5 example.org/en/charts/gdp/ 13 soft',
    'line 472 472 48 582 rule',
  ]);
});

test('without an address the foot ends with the licence', () => {
  const { height, marks } = framed('zh');
  expect(height).toBe(630);
  expect(sketchOf(marks)).toEqual([
    'text 48 61 Ganzhou, report of 27 September 2021 13 soft',
    'text 48 119.5 How many 40 serif',
    'text 48 174 firms?（中文） 40 serif',
    'text 48 224.5 There are 1,107.（中文） 22',
    'text 48 536 读懂赣州报告 20 serif',
    'text 48 560 chart.source 第六次代表大会报告（2021年9月27日） 1 1.4.3。 13 soft',
    'text 48 577.5 chart.licence 读懂赣州报告。 13 soft',
    'line 472 472 48 582 rule',
  ]);
});

test('a long question is set in smaller letters, so that it and its answer keep off the foot', () => {
  const long = {
    ...chart(),
    title: { zh: '', en: 'How many of all these firms are there in the whole of the city? '.repeat(4) },
  };
  const sizeOf = (one: typeof long) =>
    marksOf('text', placeSocial(layOutChart(one, { locale: 'en', t, site: SITE })).marks)[1]!.size;
  expect([sizeOf(chart()), sizeOf(long)]).toEqual([40, 25]);
});

test('the drawing is as large as fits beside the words, in whole hundredths, and no more than 1.8 times', () => {
  const scaleOf = (height: number) => {
    const laidOut = layOut('en');
    const pictures = { ...laidOut.pictures };
    for (const size of Object.keys(pictures) as (keyof typeof pictures)[])
      pictures[size] = { ...pictures[size], height };
    const { marks } = placeSocial({ ...laidOut, pictures, key: [] });
    const drawn = marks.find((mark) => mark.kind === 'scaled')!;
    return [drawn.scale, drawn.x, drawn.y, drawn.marks === pictures.compact.marks];
  };
  expect(scaleOf(100)).toEqual([1.8, 496, 225, false]);
  expect(scaleOf(1000)).toEqual([0.53, 496, 50, false]);
  expect(scaleOf(400)[0]).toBe(1.33);
});
