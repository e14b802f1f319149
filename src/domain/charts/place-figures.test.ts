import { expect, test } from 'vitest';
import { placeFigures } from './place-figures.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';

const three = panelOf(datum('city-people', 'now'), datum('firms', 'now'), datum('harvests', 'now'));

test('three figures stand side by side, on a phone below one another', () => {
  const areas = (width: number) =>
    marksOf('link-area', placeFigures(three, layoutOf(width)).marks).map(({ width }) => width);
  expect(areas(600)).toEqual([184, 184, 184]);
  expect(areas(300)).toEqual([300, 300, 300]);
});

test('the qualifier stands before the figure and is smaller; the unit after it where there is room', () => {
  const figures = (width: number) =>
    marksOf('text', placeFigures(three, layoutOf(width)).marks).filter(({ face }) => face);
  const words = (width: number) => figures(width)[0]!.spans!.map(({ text, size }) => [text, size]);
  expect(words(300)).toEqual([['nearly', 14], ['2', undefined], ['million people', 14]]); // prettier-ignore
  expect(words(600)).toEqual(words(300));
  expect(words(120)).toEqual([['nearly', 14], ['2', undefined]]); // prettier-ignore
});
