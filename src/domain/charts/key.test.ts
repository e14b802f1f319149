import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/status.ts';
import { keyOf, placeKey, wholeKey } from './key.ts';
import { BOUND_SIGNS, textsOf, type Picture } from './mark.ts';
import { placeChart } from './place-chart.ts';
import { chartOf, datum, layoutOf, marksOf, t } from './sample.ts';
import { sketchOf } from './sketch.ts';

const pictureOf = () =>
  placeChart(chartOf(datum('firms-before', 'start'), datum('firms-goal', 'target')), layoutOf(600));

/** Boxes and signs without a word beside them. */
const unsaid: Picture = {
  ...{ width: 300, height: 60 },
  marks: [
    { kind: 'box', x: 0, y: 0, width: 200, height: 20, status: 'achieved' },
    { kind: 'box', x: 0, y: 30, width: 300, height: 20, status: 'target', open: true },
    { kind: 'chevron', x: 304, y: 30, height: 20, status: 'target', says: 'above' },
    { kind: 'sign', x: 5, y: 5, size: 9, status: 'achieved' },
    { kind: 'sign', x: 5, y: 35, size: 9, status: 'target' },
  ],
};

test('the key names every look that the picture has, and none that it has not; what looks all alike needs none', () => {
  expect(keyOf(unsaid, t).map(({ text }) => text)).toEqual([
    'chart.key.achieved',
    'chart.key.target',
    'chart.key.above',
  ]);
  expect(keyOf({ ...unsaid, marks: [unsaid.marks[0]!] }, t)).toEqual([]);
});

test('a status whose word stands beside its sign needs no entry, a bound does', () => {
  expect(textsOf(pictureOf().marks).join(' ')).toMatch(/result.*target/);
  expect(keyOf(pictureOf(), t).map(({ text }) => text)).toEqual(['chart.key.above', 'chart maker’s arithmetic']);
});

test('∴ before a year has its entry, which names who has worked it out', () => {
  const [, entry] = keyOf(placeChart(chartOf(datum('firms-goal', 'target')), layoutOf(600)), t);
  expect(entry!.text).toBe('chart maker’s arithmetic');
  expect(textsOf(entry!.picture.marks)).toEqual(['∴']);
});

test('a status is shown as the chart draws it: a piece of its bar, and its sign', () => {
  const [achieved] = keyOf(unsaid, t);
  expect(achieved!.picture.marks.map(({ kind }) => kind)).toEqual(['box', 'sign']);
  expect(achieved!.picture.marks[0]).toMatchObject({ width: 32, status: 'achieved' });
});

test('a cell of the picture is a cell of the key', () => {
  const cell = { kind: 'box', x: 5, y: 5, width: 11, height: 11, status: 'expected' } as const;
  const other = { ...cell, status: 'target' } as const;
  const [entry] = keyOf({ width: 20, height: 20, marks: [{ kind: 'group', x: 3, y: 3, marks: [cell, other] }] }, t);
  expect(entry!.picture.marks).toEqual([{ ...cell, x: 0, y: 2.5 }]);
});

test('the key to all marks has every status and every bound', () => {
  expect(wholeKey(t).statuses).toHaveLength(STATUSES.length);
  expect(wholeKey(t).bounds).toHaveLength(BOUND_SIGNS.length);
});

test('the marks of the whole key', () => {
  const { statuses, bounds } = wholeKey(t);
  expect([statuses[0]!, ...bounds].map(({ text, picture }) => [text, picture.width, sketchOf(picture.marks)])).toEqual([
    ['chart.key.achieved', 47, ['box 0 0.5 32 15 achieved', 'sign 42.5 8 9 achieved']],
    [
      'chart.key.above',
      34,
      ['line 0 2 20 2 ink', 'line 0 2 0 14 ink', 'line 0 14 20 14 ink', 'chevron 24 2 12 achieved above'],
    ],
    [
      'chart.key.at-least',
      34,
      [
        'line 0 2 20 2 ink',
        'line 0 2 0 14 ink',
        'line 0 14 20 14 ink',
        'line 20 2 20 14 ink',
        'chevron 24 2 12 achieved at-least',
      ],
    ],
    [
      'chart.key.below',
      34,
      [
        'line 0 2 22 2 ink',
        'line 0 2 0 14 ink',
        'line 0 14 22 14 ink',
        'line 22 2 22 14 ink',
        'end-tick 28 0 16 achieved below',
      ],
    ],
    ['chart.key.towards', 34, ['arrow 0 32 8 expected towards']],
    ['chart.key.floor', 34, ['fading 1 3 31 10 achieved']],
  ]);
});

test('the key in rows, mark by mark', () => {
  expect(sketchOf(placeKey(wholeKey(t).statuses.slice(0, 2), 200).marks)).toEqual([
    'box 0 0.5 32 15 achieved',
    'sign 42.5 8 9 achieved',
    'text 55 12 chart.key.achieved 12.5 soft',
    'box 0 22.5 32 15 expected',
    'sign 42.5 30 9 expected',
    'text 55 34 chart.key.expected 12.5 soft',
  ]);
});

test('a dot or a sign alone is shown as a sign; the words of a link are no bound, a fading end is one', () => {
  const picture: Picture = {
    ...{ width: 300, height: 60 },
    marks: [
      { kind: 'sign', x: 5, y: 5, size: 9, status: 'achieved' },
      { kind: 'box', x: 0, y: 0, width: 15, height: 15, status: 'achieved' },
      { kind: 'dot', x: 5, y: 35, size: 9, status: 'target' },
      { kind: 'link-area', x: 0, y: 0, width: 20, height: 20, number: 'firms', says: 'above' },
      { kind: 'fading', x: 0, y: 40, width: 30, height: 10, status: 'achieved' },
    ] as Picture['marks'],
  };
  expect(keyOf(picture, t).map(({ text, picture: { marks } }) => [text, ...marks.map(({ kind }) => kind)])).toEqual([
    ['chart.key.achieved', 'box', 'sign'],
    ['target', 'sign'],
    ['chart.key.floor', 'fading'],
  ]);
  expect(keyOf(picture, t)[0]!.picture.marks[0]).toMatchObject({ width: 32, height: 15 });
});

test('a narrow upright box is a cell as wide as it is', () => {
  const column = { kind: 'box', x: 0, y: 0, width: 11, height: 40, status: 'achieved' } as const;
  const [entry] = keyOf({ width: 20, height: 40, marks: [column, { ...column, status: 'target' }] }, t);
  expect(entry!.picture).toMatchObject({ width: 11, marks: [{ width: 11, height: 11 }] });
});

test('its entries stand in rows as wide as there is room', () => {
  const entries = keyOf(unsaid, t);
  expect(placeKey(entries, 600).height).toBe(16);
  expect(placeKey(entries, 200).height).toBe(3 * 16 + 2 * 6);
  expect(textsOf(placeKey(entries, 200).marks)).toEqual(entries.map(({ text }) => text));
  expect(marksOf('sign', placeKey(entries, 600).marks)).toHaveLength(2);
});
