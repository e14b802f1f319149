import { expect, test } from 'vitest';
import { capitalise } from './capitalise.ts';

test('a text begins with a capital, whatever its alphabet has of them', () => {
  expect(['five goals', 'Yunting', '', '两港一园'].map(capitalise)).toEqual(['Five goals', 'Yunting', '', '两港一园']);
});
