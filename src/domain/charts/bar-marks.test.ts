import { expect, test } from 'vitest';
import type { Bound } from '../numbers/status.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { barMarks } from './bar-marks.ts';

const kinds = (bound: Bound) =>
  barMarks({ bound, status: 'achieved' } as ReportNumber, { x: 0, y: 0, width: 200, height: 20 }).map((mark) =>
    mark.kind === 'box' ? `box to ${mark.width}${mark.open ? ', open' : ''}` : mark.kind,
  );

test('more than 2,000 is open at the number and has a chevron beyond it', () => {
  expect(kinds('above')).toEqual(['box to 200, open', 'chevron']);
});

test('at least 45 per cent is closed at the number and has a chevron beyond it', () => {
  expect(kinds('at-least')).toEqual(['box to 200', 'chevron']);
});

test('nearly 2 million ends short of the number, with a tick at it', () => {
  expect(kinds('below')).toEqual(['box to 194', 'end-tick']);
});

test('towards 600 billion is an arrow and no bar', () => {
  expect(kinds('towards')).toEqual(['arrow']);
});

test('at most, under and about are bars to the number, and the label says the word', () => {
  for (const bound of ['at-most', 'under', 'about'] as const) expect(kinds(bound)).toEqual(['box to 200']);
});
