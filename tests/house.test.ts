import { expect, test } from 'vitest';
import { drawHouse, readHouse } from './house.ts';

test('the picture of the house in CONTRIBUTING is the house as it stands', async () => {
  await expect(drawHouse(readHouse())).toMatchFileSnapshot('../.github/house.svg');
});

test('rooms in a circle are named', () => {
  const house = new Map([
    ['src/library/a.ts', ['src/reader/b.ts']],
    ['src/reader/b.ts', ['src/library/a.ts']],
  ]);
  expect(() => drawHouse(house)).toThrow('library → reader → library');
});
