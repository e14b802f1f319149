import { expect, test } from 'vitest';
import { placeMap } from './place-map.ts';

const both = (name: string) => ({ zh: name, en: name });
const map = {
  alt: both('map'),
  credit: both('nobody'),
  bounds: { west: 110, east: 120, south: 20, north: 30 },
  towns: [
    { name: both('Ganzhou'), at: [114.93, 25.85] as [number, number], side: 'left' as const, here: true as const },
    { name: both('Hong Kong'), at: [114.17, 22.28] as [number, number], side: 'right' as const },
  ],
  land: [
    [
      [110, 30],
      [120, 30],
      [110, 20],
    ] as [number, number][],
  ],
};

test('the corners of the bounds are the corners of the box, which is taller than wide away from the equator', () => {
  const { width, height, land } = placeMap(map, 200);
  expect(width).toBe(200);
  expect(height).toBeGreaterThan(200);
  const [first, second, third] = land
    .slice(1, -1)
    .split('L')
    .map((point) => point.split(',').map(Number));
  expect([first, second]).toEqual([
    [0, 0],
    [200, 0],
  ]);
  expect(third![0]).toBe(0);
  expect(Math.abs(third![1]! - height)).toBeLessThan(1);
});

test('north is up and east is right', () => {
  const [ganzhou, hongKong] = placeMap(map, 200).towns;
  expect(ganzhou!.y).toBeLessThan(hongKong!.y);
  expect(ganzhou!.x).toBeGreaterThan(hongKong!.x);
  expect([ganzhou!.here, hongKong!.here]).toEqual([true, false]);
});

test('Ganzhou lies at the tenth of a unit where Mercator’s projection puts it', () => {
  const { towns, height, land } = placeMap(map, 200);
  expect(towns[0]).toEqual({ name: both('Ganzhou'), x: 98.6, y: 94, side: 'left', here: true });
  expect(height).toBe(222);
  expect(land).toBe('M0,0L200,0L0,221.1Z');
});

test('each stretch of land is an outline of its own', () => {
  const island: [number, number][] = [
    [112, 30],
    [113, 30],
    [112, 29],
  ];
  expect(placeMap({ ...map, land: [...map.land, island] }, 200).land).toMatch(/^M0,0L[^MZ]*ZM40,0L60,0L40,[^MZ]*Z$/);
});
