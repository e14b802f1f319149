import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('the Node that .nvmrc names is the one that the packages bring', () => {
  const { node, '@types/node': types } = JSON.parse(read('package.json')).devDependencies;
  expect(read('.nvmrc').trim()).toBe(node);
  expect(types.split('.')[0]).toBe(node.split('.')[0]);
});
