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
  expect(figures(300)[0]).toMatchObject({ text: '2', before: 'nearly', after: 'million people' });
  expect(figures(600)[0]).toMatchObject({ text: '2', before: 'nearly' });
});
