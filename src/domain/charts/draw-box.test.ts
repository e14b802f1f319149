import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/status.ts';
import { drawBox } from './draw-box.ts';

const box = { kind: 'box', x: 0, y: 0, width: 100, height: 20 } as const;

test('the statuses differ by shape and fill: without any colour no two look the same', () => {
  for (const size of [
    { width: 100, height: 20 },
    { width: 11, height: 11 },
  ]) {
    const boxes = STATUSES.map((status) => drawBox({ ...box, ...size, status }, 'h'));
    expect(boxes.join('')).not.toMatch(/#[0-9a-f]{3}|rgb|style=/);
    // A rule is told from a small target by the § in it.
    expect(new Set(boxes.filter((_, index) => STATUSES[index] !== 'policy')).size).toBe(STATUSES.length - 1);
  }
});

test('a target that is open upward has no right side', () => {
  expect(drawBox({ ...box, status: 'target', open: true }, 'h')).toContain('M100,0.75L0.75,0.75L0.75,19.25L100,19.25"');
  expect(drawBox({ ...box, status: 'target' }, 'h')).toContain('Z"');
});

test('a forecast is filled with the hatching of its drawing', () => {
  expect(drawBox({ ...box, status: 'expected' }, 'railway-hatch')).toContain('fill="url(#railway-hatch)"');
});
