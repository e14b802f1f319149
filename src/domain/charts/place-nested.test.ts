import { expect, test } from 'vitest';
import { placeNested } from './place-nested.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const squaresOf = () =>
  placeNested(
    panelOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target')),
    layoutOf(600),
  ).marks;

test('the squares stand in one corner, the largest behind, their areas in proportion', () => {
  const boxes = marksOf('box', squaresOf());
  expect(boxes.map(({ status }) => status)).toEqual(['target', 'achieved', 'achieved']);
  expect(boxes.map(({ x, y, height }) => [x, y + height])).toEqual([[0, 370], [0, 370], [0, 370]]); // prettier-ignore
  const [goal, now] = boxes.map(({ width, height }) => width * height);
  expect(goal! / now!).toBeCloseTo(2000 / 1107);
});

test('a result inside a result has a light edge', () => {
  expect(marksOf('line', squaresOf()).filter(({ tone, width }) => tone === 'paper' && width === 2)).toHaveLength(2);
});

test('no label covers another', () => {
  const tops = marksOf('link-area', squaresOf());
  for (const [index, { y, height }] of tops.slice(0, -1).entries())
    expect(tops[index + 1]!.y).toBeGreaterThan(y + height);
  expect(linksOf(squaresOf())).toEqual(['firms-goal', 'firms', 'firms-before']);
});
