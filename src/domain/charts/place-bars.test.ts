import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeBars } from './place-bars.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

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

test('bars of a wide drawing stand on one axis, mark by mark', () => {
  const { height, marks } = placeBars(firms, layoutOf(620), null);
  expect(height).toBeCloseTo(197);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8.5 9 achieved',
    'text 15 12.5 start, result, year not given 12.5 soft',
    'line 0 0 17 51 soft',
    'box 0 22 23 24 achieved',
    'text 35 39 137 enterprises 16 600 serif ink',
    'link-area 0 0 620 46 firms-before',
    'sign 4.5 70.5 9 achieved',
    'text 15 74.5 result, year not given 12.5 soft',
    'line 0 0 79 113 soft',
    'box 0 84 185.8 24 achieved',
    'text 197.8 101 1,107 enterprises 16 600 serif ink',
    'link-area 0 62 620 46 firms',
    'sign 4.5 132.5 9 target',
    'text 15 136.5 target (“aim”), within five years (∴ by 2026) 12.5 soft',
    'line 0 0 141 175 soft',
    'box 0 146 335.6 24 target open',
    'chevron 339.6 146 24 target above',
    'text 357.6 163 more than 2,000 enterprises 16 600 serif accent',
    'link-area 0 124 620 46 firms-goal',
    'line 0 335.6 178 178 soft',
    'line 0 0 178 182 soft',
    'text 0 194 0 11.5 soft start',
    'line 83.9 83.9 178 182 soft',
    'text 83.9 194 500 11.5 soft middle',
    'line 167.8 167.8 178 182 soft',
    'text 167.8 194 1,000 11.5 soft middle',
    'line 251.7 251.7 178 182 soft',
    'text 251.7 194 1,500 11.5 soft middle',
    'line 335.6 335.6 178 182 soft',
    'text 335.6 194 2,000 11.5 soft middle',
  ]);
});

test('on a phone, in Chinese, values that are too long stand above their bars', () => {
  const { height, marks } = placeBars(
    panelOf(datum('firms', 'now'), datum('firms-goal', 'target')),
    layoutOf(254, 'zh'),
    null,
  );
  expect(height).toBeCloseTo(180);
  expect(sketchOf(marks)).toEqual([
    'text 0 16 1107家 16 600 serif ink',
    'sign 4.5 30.5 9 achieved',
    'text 15 34.5 result 12.5 soft',
    'line 0 0 39 67 soft',
    'box 0 44 132.3 18 achieved',
    'link-area 0 0 254 62 firms',
    'text 0 90 突破2000家 16 600 serif accent',
    'sign 4.5 104.5 9 target',
    'text 15 108.5 target（“力争”），五年内 12.5 soft',
    'text 15 125.5 （∴到2026年） 12.5 soft',
    'line 0 0 130 158 soft',
    'box 0 135 239 18 target open',
    'chevron 243 135 18 target above',
    'link-area 0 74 254 79 firms-goal',
    'line 0 239 161 161 soft',
    'line 0 0 161 165 soft',
    'text 0 177 0 11.5 soft start',
    'line 59.8 59.8 161 165 soft',
    'text 59.8 177 500 11.5 soft middle',
    'line 119.5 119.5 161 165 soft',
    'text 119.5 177 1000 11.5 soft middle',
    'line 179.3 179.3 161 165 soft',
    'text 179.3 177 1500 11.5 soft middle',
    'line 239 239 161 165 soft',
    'text 239 177 2000 11.5 soft middle',
  ]);
});

test('brackets below the bars, and what is missing to a goal with its words, mark by mark', () => {
  const panel = panelOf(
    ...[datum('firms-before', 'start'), datum('firms', 'now'), datum('firms-goal', 'target')],
    datum('firms-missing', 'gap', { label: { zh: '还差', en: 'missing' } }),
  );
  const drawn = sketchOf(placeBars(panel, layoutOf(620), null).marks);
  expect(drawn.slice(drawn.findIndex((line) => line.startsWith('bracket')))).toEqual([
    'bracket 185.8 335.6 7 below',
    'sign 7 194 9 derived',
    'text 16 199 missing more than 893 enterprises 16 600 serif ink',
    'text 16 217.5 chart maker’s arithmetic 12.5 soft',
    'link-area 1 174 334.6 48 firms-missing',
    'line 0 335.6 232 232 soft',
    'line 0 0 232 236 soft',
    'text 0 248 0 11.5 soft start',
    'line 83.9 83.9 232 236 soft',
    'text 83.9 248 500 11.5 soft middle',
    'line 167.8 167.8 232 236 soft',
    'text 167.8 248 1,000 11.5 soft middle',
    'line 251.7 251.7 232 236 soft',
    'text 251.7 248 1,500 11.5 soft middle',
    'line 335.6 335.6 232 236 soft',
    'text 335.6 248 2,000 11.5 soft middle',
  ]);
});

test('four bars of one caption say it once above all, and each its name', () => {
  const label = (en: string) => ({ label: { zh: en, en } });
  const panel = panelOf(
    ...[datum('firms', 'now', label('high-tech')), datum('factories-total', 'now', label('industrial'))],
    ...[datum('factories-added', 'now', label('added')), datum('firms-before', 'now', label('before'))],
  );
  expect(sketchOf(placeBars(panel, layoutOf(620), null).marks).slice(0, 8)).toEqual([
    'sign 4.5 8.5 9 achieved',
    'text 15 12.5 result 12.5 soft',
    'text 0 41 high-tech 14 600',
    'line 0 0 46 80 soft',
    'box 0 51 219.3 24 achieved',
    'text 231.3 68 1,107 enterprises 16 600 serif ink',
    'link-area 0 27 620 48 firms',
    'text 0 105 industrial 14 600',
  ]);
});
