import { expect, test } from 'vitest';
import { findCircle, readHouse } from './house.ts';

const house = readHouse();

/** Imports below a folder that lead from a room to one that does not stand before it. */
function wrongWays(folder: string, order: string[]): string[] {
  const roomOf = (file: string) => {
    if (!file.startsWith(folder)) return null;
    const parts = file.slice(folder.length).split('/');
    return parts.length === 1 ? '.' : parts[0]!;
  };
  const rules = [...house].filter(([file]) => !file.endsWith('.test.ts'));
  return rules.flatMap(([file, imports]) =>
    imports
      .filter((taken) => {
        const [to, from] = [roomOf(file), roomOf(taken)];
        return to !== null && from !== null && to !== from && !order.slice(0, order.indexOf(to)).includes(from);
      })
      .map((taken) => `${file} takes from ${taken}`),
  );
}

test('no file leads back to itself', () => {
  expect(house.size).toBeGreaterThan(300);
  expect(findCircle(house)?.join(' → ') ?? null).toBeNull();
});

test('a room of the domain takes only from the rooms before it', () => {
  const order = [
    '.',
    'settings',
    'offline',
    'text',
    'hosting',
    'ui',
    'site',
    'terms',
    'numbers',
    'report',
    'words',
    'places',
    'outcomes',
    'charts',
    'prose',
    'export',
    'study',
    'listening',
    'draft',
    'search',
    'twins',
    'feed',
  ];
  expect(wrongWays('src/domain/', order)).toEqual([]);
});

test('a room of the components takes only from the rooms before it', () => {
  expect(
    wrongWays('src/components/', [
      'browser',
      'position',
      'site',
      'offline',
      'settings',
      'search',
      'outcomes',
      'numbers',
      'study',
      'terms',
      'text',
      'corrections',
      'charts',
      'panel',
      'quote',
      'words',
      'listen',
      'reading',
      'home',
    ]),
  ).toEqual([]);
});
