import { expect, test } from 'vitest';
import { followLine } from './follow-line.ts';

const room = { top: 50, bottom: 650 };

test('a line that is seen whole moves nothing', () => {
  expect(followLine({ top: 60, bottom: 640 }, null, room)).toBe(0);
});

test('a line that lies below or above is brought into the upper part of the room', () => {
  expect(followLine({ top: 640, bottom: 700 }, { top: 580, bottom: 630 }, room)).toBe(470);
  expect(followLine({ top: -80, bottom: -20 }, { top: 60, bottom: 90 }, room)).toBe(-250);
});

test('a reader who has scrolled away from the line before is left in peace', () => {
  expect(followLine({ top: 900, bottom: 960 }, { top: 700, bottom: 880 }, room)).toBe(0);
  expect(followLine({ top: -80, bottom: -20 }, { top: -200, bottom: -90 }, room)).toBe(0);
});

test('a line that is higher than the room begins at its top', () => {
  expect(followLine({ top: 250, bottom: 950 }, null, room)).toBe(200);
});
