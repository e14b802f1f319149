import { expect, test } from 'vitest';
import { closestName } from './closest-name.ts';

const UNITS = ['yuan', 'people', 'households', 'km', 'km²', 'per cent', 'percentage points'];

test('a slip of a letter or two leads to the name that was meant', () => {
  expect(closestName('houshold', UNITS)).toBe('households');
  expect(closestName('percent', UNITS)).toBe('per cent');
  expect(closestName('Yuan', UNITS)).toBe('yuan');
  expect(closestName('km2', UNITS)).toBe('km');
});

test('what is like nothing leads nowhere', () => {
  expect(closestName('tonnes', UNITS)).toBeNull();
  expect(closestName('yuan', [])).toBeNull();
});
