import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeBars } from './place-bars.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const firms = panelOf(datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target'));

test('bars begin at zero and are as long as their numbers: 137, 1,107 and 2,000', () => {
  const [before, now, goal] = marksOf('box', placeBars(firms, layoutOf(600), null).marks);
  expect([before!.x, now!.x, goal!.x]).toEqual([0, 0, 0]);
  expect(now!.width / before!.width).toBeCloseTo(1107 / 137);
  expect(goal!.width / now!.width).toBeCloseTo(2000 / 1107);
  expect(goal!.open).toBe(true);
});

test('each number leads to its sentence, and its value is written with its qualifier', () => {
  const { marks } = placeBars(firms, layoutOf(600), null);
  expect(linksOf(marks)).toEqual(['firms-before', 'firms', 'firms-goal']);
  expect(textsOf(marks)).toContain('more than 2,000 enterprises');
});

test('panels that share a scale have one axis, however long their values are written', () => {
  const panels = [panelOf(datum('firms', 'now')), panelOf(datum('firms-goal', 'target'))];
  const sharing = panels.flatMap(({ data }) => data);
  for (const width of [620, 254]) {
    const [now, goal] = panels.map(
      (panel) => marksOf('box', placeBars(panel, layoutOf(width), sharing).marks)[0]!.width,
    );
    expect(goal! / now!).toBeCloseTo(2000 / 1107);
  }
});

test('the change is a bracket from the end of the first bar to the end of the second', () => {
  const panel = panelOf(
    datum('factories-before', 'start'),
    datum('factories-total', 'now'),
    datum('factories-added', 'change'),
  );
  const { marks } = placeBars(panel, layoutOf(600), null);
  const [before, now] = marksOf('box', marks);
  expect(marksOf('box', marks)).toHaveLength(2);
  expect(marksOf('bracket', marks)[0]).toMatchObject({ from: before!.width, to: now!.width, side: 'below' });
});

test('values that are too long for the end of the bar stand above it', () => {
  const goal = panelOf(datum('firms-goal', 'target'));
  const at = (width: number) =>
    marksOf('text', placeBars(goal, layoutOf(width), null).marks).find(({ text }) => text.startsWith('more'))!;
  expect(at(600).x).toBeGreaterThan(200);
  expect(at(240).x).toBe(0);
});
