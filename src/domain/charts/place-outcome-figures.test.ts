import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { outcomesByFigure } from './outcome-rows.ts';
import { placeOutcomeFigures } from './place-outcome-figures.ts';
import { layoutOf, marksOf, OUTCOME_NAMES, outcomeOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const figure = (asOf: string, value: number) => ({ asOf, value, unit: 'enterprises', comparable: 'yes' }) as const;
const FIRMS = {
  ...outcomeOf('firms', ['firms-goal'], [figure('2021', 1067), figure('2023', 1500)]),
  due: { kind: 'within', date: '2026-09-27', words: { zh: '五年内', en: 'within five years' } },
} as const;
const NONE = outcomeOf('none', ['firms-goal'], []);
const figuresOf = (...outcomes: Parameters<typeof outcomesByFigure>[0]) => outcomesByFigure(outcomes, OUTCOME_NAMES);

test('where there is room the goals are counted above, and goal and later figures stand side by side below their axis', () => {
  const { height, marks } = placeOutcomeFigures(figuresOf(FIRMS, NONE), layoutOf(620));
  expect(height).toBe(160);
  expect(sketchOf(marks)).toEqual([
    'text 0 14.5 chart.outcomes.compared 14',
    'text 223.6 15.5 1 16 600 serif end',
    'outline 233.6 5 10 10 ink',
    'link-area 233.6 5 13 13 firms firms',
    'text 0 42.5 none 14',
    'text 223.6 43.5 1 16 600 serif end',
    'outline 233.6 33 10 10 ink dashed',
    'link-area 233.6 33 13 13 none none',
    'text 0 74.5 firms 12.5 600',
    'link-area 0 60 620 21 firms firms',
    'line 0 0 83 105 soft',
    'line 0 326.5 88.5 88.5 ink 5',
    'line 0 459 96.5 96.5 ink 5',
    'line 612 612 95 105 accent 1.8 dashed',
    'sign 612 88 11 target',
    'sign 4.5 117 9 target',
    'text 15 121.5 12.5 more than 2,000 enterprises, target',
    'link-area 15 109 205 17 firms-goal',
    'link-area 220 109 52.1 17 firms-goal',
    'text 15 138.5 12.5 (“aim”), within five years (∴ by 2026)',
    'link-area 15 126 234.4 17 firms-goal',
    'line 320 329 117 117 ink 5',
    'text 335 121.5 12.5 chart.outcomes.later: 1,067 enterprises,',
    'text 335 138.5 12.5 2021; 1,500 enterprises, 2023,',
    'text 335 155.5 12.5 outcomes.early',
  ]);
});

test('on a phone they stand one below the other', () => {
  const { height, marks } = placeOutcomeFigures(figuresOf(FIRMS), layoutOf(420, 'zh'));
  expect(height).toBe(139.5);
  expect(sketchOf(marks)).toEqual([
    'text 0 12.5 chart.outcomes.compared 12.5',
    'text 420 13 1 16 600 serif end',
    'outline 0 20 10 10 ink',
    'link-area 0 20 13 13 firms firms',
    'text 0 56.5 firms 12.5 600',
    'link-area 0 42 420 21 firms firms',
    'line 0 0 65 87 soft',
    'line 0 219.8 70.5 70.5 ink 5',
    'line 0 309 78.5 78.5 ink 5',
    'line 412 412 77 87 accent 1.8 dashed',
    'sign 412 70 11 target',
    'sign 4.5 99 9 target',
    'text 15 102.5 11.5 突破2000家，target（“力争”），五年内（∴到2026年）',
    'link-area 15 91 67.5 15.5 firms-goal',
    'link-area 82.5 91 245.9 15.5 firms-goal',
    'line 0 9 116.5 116.5 ink 5',
    'text 15 120 11.5 chart.outcomes.later：1067家，2021年；1500家，2023年，',
    'text 15 135.5 11.5 outcomes.early',
  ]);
});

test('where there is least room the counts are left out and the words come first', () => {
  const { height, marks } = placeOutcomeFigures(figuresOf(FIRMS, NONE), layoutOf(254));
  expect(height).toBe(123);
  expect(sketchOf(marks)).toEqual([
    'sign 4.5 8 9 target',
    'text 15 11.5 11.5 firms: more than 2,000 enterprises,',
    'link-area 15 0 38.3 15.5 firms firms',
    'link-area 53.3 0 188.6 15.5 firms-goal',
    'link-area 241.9 0 7.6 15.5 firms-goal',
    'text 15 27 11.5 target (“aim”)',
    'link-area 15 15.5 82.6 15.5 firms-goal',
    'line 0 9 41 41 ink 5',
    'text 15 44.5 11.5 chart.outcomes.later:',
    'text 15 60 11.5 1,067 enterprises, 2021;',
    'text 15 75.5 11.5 1,500 enterprises, 2023,',
    'text 15 91 11.5 outcomes.early',
    'line 0 0 99 121 soft',
    'line 0 131.2 104.5 104.5 ink 5',
    'line 0 184.5 112.5 112.5 ink 5',
    'line 246 246 111 121 accent 1.8 dashed',
    'sign 246 104 11 target',
  ]);
});

test('that a figure is early is said of it, once where all are', () => {
  const textOf = (...reports: ReturnType<typeof figure>[]) => {
    const outcome = { ...FIRMS, reports: outcomeOf('firms', ['firms-goal'], reports).reports };
    return textsOf(placeOutcomeFigures(figuresOf(outcome), layoutOf(620)).marks).join(' ');
  };
  expect(textOf(figure('2021', 1067), figure('2023', 1500)).match(/outcomes\.early/g)).toHaveLength(1);
  expect(textOf(figure('2023', 1500), figure('2026', 2100))).toMatch(/2023, outcomes\.early/);
  expect(textOf(figure('2026', 2100))).not.toContain('early');
});

test('a figure that ends beneath the goal’s sign says by how much it is less, others do not', () => {
  const textOf = (value: number) => {
    const outcome = { ...FIRMS, reports: outcomeOf('firms', ['firms-goal'], [figure('2026', value)]).reports };
    return textsOf(placeOutcomeFigures(figuresOf(outcome), layoutOf(620)).marks).join(' ');
  };
  expect(textOf(1998)).toContain('(chart.outcomes.less 2 enterprises)');
  for (const value of [1500, 2000, 2001]) expect(textOf(value)).not.toContain('less');
});

test('a rank has no length, so that its row has words and no axis', () => {
  const rank = outcomeOf('rank', ['rank'], [{ asOf: '2024', value: 60, unit: 'rank', comparable: 'yes' }]);
  const lines = marksOf('line', placeOutcomeFigures(figuresOf(rank), layoutOf(620)).marks);
  expect(lines.map(({ x2 }) => x2)).toEqual([9]);
});
