import { expect, test } from 'vitest';
import { must } from './must.ts';

test('what is there is given, even where it is nothing much, and what is not is named', () => {
  const units = new Map([
    ['yuan', '元'],
    ['none', ''],
  ]);
  expect([must(units, 'yuan', 'unit'), must(units, 'none', 'unit')]).toEqual(['元', '']);
  expect(() => must(units, 'mu', 'unit')).toThrow('there is no unit mu');
});
