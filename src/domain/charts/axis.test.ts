import { scaleLinear } from 'd3';
import { expect, test } from 'vitest';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { textsOf } from './mark.ts';
import { layoutOf, sample } from './sample.ts';

const axisOf = (top: number, id: string, width: number, locale: 'zh' | 'en' = 'en'): Axis => ({
  scale: scaleLinear([0, top], [0, width - 20]),
  unit: sample(id).unit,
  layout: layoutOf(width, locale),
});
const labels = (axis: Axis) => textsOf(tickLabels(axis).marks);

test('the axis ends at the next round value that covers the longest bar', () => {
  expect([2000, 1107, 1559, 55.31].map(axisTop)).toEqual([2000, 1200, 1600, 60]);
});

test('ticks keep the word of the scale and lose the unit, which the labels on the marks say', () => {
  expect(labels(axisOf(6e11, 'gdp', 600))).toEqual(['0', '100 bn', '200 bn', '300 bn', '400 bn', '500 bn', '600 bn']);
  expect(labels(axisOf(6e11, 'gdp', 600, 'zh'))).toContain('5000亿');
  expect(labels(axisOf(2.5e6, 'city-people', 600))).toEqual(['0', '0.5 m', '1 m', '1.5 m', '2 m', '2.5 m']);
  expect(labels(axisOf(60, 'towns', 600))).toContain('20%');
});

test('where there is no room, fewer ticks, as round', () => {
  expect(labels(axisOf(6e11, 'gdp', 160))).toEqual(['0', '500 bn']);
});

test('the last label does not leave the frame', () => {
  const [last] = tickLabels(axisOf(2000, 'firms', 300))
    .marks.filter((mark) => mark.kind === 'text')
    .slice(-1);
  expect(last).toMatchObject({ text: '2,000' });
  const narrow = { ...axisOf(2000, 'firms', 300), scale: scaleLinear([0, 2000], [0, 299]) };
  expect(tickLabels(narrow).marks.at(-1)).toMatchObject({ text: '2,000', x: 300, anchor: 'end' });
});

test('the line of zero stands out a little above and below its bar', () => {
  expect(zeroLine(axisOf(2000, 'firms', 300), 10, 20)).toMatchObject({ x1: 0, x2: 0, y1: 5, y2: 35 });
});
