import { expect, test } from 'vitest';
import { captionBlock, captionText, sharedCaption, signedText } from './caption.ts';
import { textsOf } from './mark.ts';
import { datum, layoutOf, panelOf } from './sample.ts';

const before = datum('firms-before', 'start');
const now = datum('firms', 'now');
const goal = datum('firms-goal', 'target');
const layout = layoutOf(600);

test('beside a start, a result says that its year is not given, and a goal when it is due', () => {
  const panel = panelOf(before, now, goal);
  expect(panel.data.map((each) => captionText(each, panel, layout))).toEqual([
    'start, result, year not given',
    'result, year not given',
    'target (“aim”), within five years (∴ by 2026)',
  ]);
});

test('without a start nothing is said of a year that nobody would look for', () => {
  expect(captionText(now, panelOf(now), layout)).toBe('result');
});

test('a goal without a date says so, the site’s own arithmetic needs none', () => {
  const panel = panelOf(before, datum('cluster-size', 'target'), datum('factories-before', 'start'));
  expect(captionText(panel.data[1]!, panel, layout)).toBe('target, no date given');
  expect(captionText(panel.data[2]!, panel, layout)).toBe('start, chart maker’s arithmetic');
});

test('Chinese has its own comma', () => {
  expect(captionText(before, panelOf(before), layoutOf(600, 'zh'))).toBe('start，result，year not given');
});

test('the name of a row stands above its caption', () => {
  const named = datum('firms', 'now', { label: { zh: '高新', en: 'High-tech' } });
  expect(textsOf(captionBlock(named, panelOf(named), layout).marks)).toEqual(['High-tech', 'result']);
});

test('more than three rows that all say the same share one caption', () => {
  const same = [goal, goal, goal, goal];
  expect(textsOf(sharedCaption(same, panelOf(...same), layout)!.marks)).toEqual([
    'target (“aim”), within five years (∴ by 2026)',
  ]);
  expect(sharedCaption(same.slice(1), panelOf(...same), layout)).toBeNull();
  expect(sharedCaption([...same, now], panelOf(...same, now), layout)).toBeNull();
});

test('words have the sign of their status before them', () => {
  expect(signedText('target', goal, 600).marks[0]).toMatchObject({ kind: 'sign', status: 'target' });
});
