import { expect, test } from 'vitest';
import { mapSchema } from './map-schema.ts';

const both = { zh: '赣州', en: 'Ganzhou' };
const read = (bounds: object) =>
  mapSchema.safeParse({
    ...{ alt: both, credit: both, bounds },
    towns: [{ name: both, at: [114.93, 25.85], side: 'left', here: true }],
    land: [
      [
        [110, 30],
        [120, 30],
        [110, 20],
      ],
    ],
  });

test('the part of the world that is shown runs from west to east and from south to north', () => {
  expect(read({ west: 105, east: 123, south: 18, north: 33 }).success).toBe(true);
  for (const bounds of [
    { west: 123, east: 105, south: 18, north: 33 },
    { west: 105, east: 123, south: 33, north: 18 },
    { west: 105, east: 105, south: 18, north: 33 },
    { west: 105, east: 123, south: 18, north: 18 },
  ])
    expect(read(bounds).error?.issues[0]?.message).toBe('is turned round');
});
