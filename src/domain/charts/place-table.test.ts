import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeTable } from './place-table.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

test('a row has sign, value and name; a goal also says when it is due, a result does not', () => {
  const { marks } = placeTable(panelOf(datum('harvests', 'now'), datum('firms-goal', 'target')), layoutOf(600));
  expect(marksOf('sign', marks).map(({ status }) => status)).toEqual(['achieved', 'target']);
  const words = textsOf(marks).join(' ');
  expect(words).toContain('17 harvests name of harvests');
  expect(words).toContain('name of firms-goal target (“aim”), within five years (∴ by 2026)');
  expect(words).not.toContain('result');
  expect(linksOf(marks)).toEqual(['harvests', 'firms-goal']);
});
