import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/status.ts';
import { drawBox, drawCells } from './draw-box.ts';
import { STYLE } from './sample.ts';

const box = { kind: 'box', x: 0, y: 0, width: 100, height: 20 } as const;

test('the statuses differ by shape and fill: without any colour no two look the same', () => {
  for (const size of [
    { width: 100, height: 20 },
    { width: 11, height: 11 },
  ]) {
    const boxes = STATUSES.map((status) => drawBox({ ...box, ...size, status }, STYLE));
    expect(boxes.join('')).not.toMatch(/#[0-9a-f]{3}|rgb|style=/);
    // Nor by the accent, which is added to the shape.
    const shapes = boxes.map((svg) => svg.replaceAll(' class="accent"', ''));
    // A rule is told from a small target by the § in it.
    expect(new Set(shapes.filter((_, index) => STATUSES[index] !== 'policy')).size).toBe(STATUSES.length - 1);
  }
});

test('a target that is open upward has no right side', () => {
  expect(drawBox({ ...box, status: 'target', open: true }, STYLE)).toContain(
    'M100,0.88L0.88,0.88L0.88,19.13L100,19.13"',
  );
  expect(drawBox({ ...box, status: 'target' }, STYLE)).toContain('Z"');
});

test('a forecast is filled with the hatching of its drawing', () => {
  expect(drawBox({ ...box, status: 'expected' }, { ...STYLE, hatch: 'railway-hatch' })).toContain(
    'fill="url(#railway-hatch)"',
  );
});

test('cells are one path: filled what is counted, outlined what is not, and the last as wide as its part', () => {
  const at = [
    { x: 0, y: 0 },
    { x: 12, y: 0, width: 5.1 },
  ];
  expect(drawCells({ kind: 'cells', at, size: 10, status: 'achieved' }, STYLE)).toContain(
    'd="M0 0h10v10h-10ZM12 0h5.1v10h-5.1Z" fill="currentColor"',
  );
  expect(drawCells({ kind: 'cells', at, size: 10, status: null }, STYLE)).toContain('fill="none"');
});
