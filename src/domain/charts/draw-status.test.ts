import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/status.ts';
import { drawDisc, drawTherefore } from './draw-status.ts';
import { STYLE } from './sample.ts';

test('no two statuses look the same as discs, large or small, without any colour', () => {
  for (const r of [3.75, 6]) {
    const discs = STATUSES.map((status) => drawDisc({ x: 10, y: 10, r, status }, STYLE).replace(' class="accent"', ''));
    expect(new Set(discs).size).toBe(STATUSES.length);
    expect(discs.join('')).not.toMatch(/#[0-9a-f]{3}|rgb|style=/);
  }
});

test('a forecast is full on its left half', () => {
  expect(drawDisc({ x: 10, y: 10, r: 5, status: 'expected' }, STYLE)).toContain('d="M10,15A5,5,0,1,1,10,5Z"');
});

test('a goal is dashed where dashes can be seen', () => {
  expect(drawDisc({ x: 10, y: 10, r: 5, status: 'target' }, STYLE)).toContain('stroke-dasharray="3 2"');
  expect(drawDisc({ x: 10, y: 10, r: 3.75, status: 'target' }, STYLE)).not.toContain('dasharray');
});

test('∴ is three dots', () => {
  expect(drawTherefore(5, 5, 9).match(/<circle/g)).toHaveLength(3);
});
