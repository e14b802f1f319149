import { expect, test } from 'vitest';
import { spreadOut } from './spread-out.ts';

test('labels move down until none covers the one before', () => {
  const labels = [0, 20, 56].map((at) => ({ at, height: 34 }));
  expect(spreadOut(labels, 8)).toEqual([0, 42, 84]);
});
