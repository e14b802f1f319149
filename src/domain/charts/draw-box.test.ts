import { expect, test } from 'vitest';
import { STATUSES } from '../numbers/number-schema.ts';
import { drawBox } from './draw-box.ts';
import { drawSign } from './draw-sign.ts';

const box = { kind: 'box', x: 0, y: 0, width: 100, height: 20 } as const;
const style = { hatch: 'h', face: () => '' };

test('the statuses differ by shape and fill: without any colour no two look the same', () => {
  const boxes = STATUSES.map((status) => drawBox({ ...box, status }, style));
  expect(new Set(boxes).size).toBe(STATUSES.length);
  expect(boxes.join('')).not.toMatch(/#[0-9a-f]{3}|rgb|style=/);
  const signs = STATUSES.filter((status) => status !== 'policy').map((status) =>
    drawSign({ kind: 'sign', x: 5, y: 5, size: 9, status }),
  );
  expect(new Set(signs).size).toBe(signs.length);
});

test('a target that is open upward has no right side', () => {
  expect(drawBox({ ...box, status: 'target', open: true }, style)).toContain('M100 0.75H0.75V19.25H100"');
  expect(drawBox({ ...box, status: 'target' }, style)).toContain('Z"');
});
