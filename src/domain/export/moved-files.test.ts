import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { writeMoved } from './moved-files.ts';

test('a schema at its old path leads every validator to the new one', () => {
  const address = 'https://example.org/data/schema/terms.json';
  const moved = writeMoved(address);
  expect(moved).toHaveProperty('$comment', `Moved to ${address}`);
  const validate = new Ajv2020({ schemas: [{ $id: address, type: 'array' }] }).compile(moved);
  expect([validate([]), validate({})]).toEqual([true, false]);
});
