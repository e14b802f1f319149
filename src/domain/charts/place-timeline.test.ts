import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeTimeline } from './place-timeline.ts';
import { datum, layoutOf, linksOf, marksOf, panelOf } from './sample.ts';

const panel = panelOf(datum('firms-goal', 'target'), datum('smart-goal', 'target'), datum('economy-goal', 'target'));
const { marks } = placeTimeline(panel, layoutOf(600));
const words = textsOf(marks);

test('the axis has every year from the report’s to the last due one', () => {
  expect(words.filter((text) => /^\d{4}$/.test(text))).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
});

test('a flag stands at each year in which something falls due, the earlier goals first', () => {
  const flags = marksOf('flag', marks);
  expect(flags).toHaveLength(2);
  expect(flags[0]!.x).toBeLessThan(flags[1]!.x);
  expect(linksOf(marks)).toEqual(['smart-goal', 'firms-goal', 'economy-goal']);
});

test('a year that the report does not write has ∴, the report’s own words stand beside its flag', () => {
  const [sign, ...others] = marksOf('sign', marks);
  expect(others).toEqual([]);
  expect(sign).toMatchObject({ status: 'derived' });
  expect(words).toContain('within five years');
  expect(words.join(' ')).toContain('towards 600 billion yuan');
});
