import { expect, test } from 'vitest';
import { isObject } from './is-object.ts';

test('an answer is an object where it has fields, no list and no single value', () => {
  expect(['{}', '{"terms":[]}'].map((text) => isObject(JSON.parse(text)))).toEqual([true, true]);
  expect(['null', '[]', '"terms"', '3', 'true'].map((text) => isObject(JSON.parse(text)))).not.toContain(true);
});
