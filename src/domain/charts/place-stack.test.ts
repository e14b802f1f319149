import { expect, test } from 'vitest';
import { placeStack } from './place-stack.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const panel = panelOf(
  datum('factories-total', 'whole'),
  datum('factories-before', 'part'),
  datum('factories-added', 'part'),
);

test('1,188 and 1,062 end to end make 2,250, a gap of 2 px between them', () => {
  const { marks } = placeStack(panel, layoutOf(600));
  const [before, added] = marksOf('box', marks);
  expect(before).toMatchObject({ x: 0, width: (600 * 1188) / 2250 - 2, status: 'derived' });
  expect(added!.x).toBeCloseTo((600 * 1188) / 2250);
  expect(added!.x + added!.width).toBeCloseTo(600 - 2);
  expect(marksOf('bracket', marks)[0]).toMatchObject({ from: 0.5, to: 599.5 });
  expect(linksOf(marks)).toEqual(['factories-total', 'factories-before', 'factories-added']);
});
