import { expect, test } from 'vitest';
import { isOnlyWithin, joinPlaces, reachOf } from './join-places.ts';
import { PLACES } from './sample-places.ts';

const joined = () => joinPlaces(PLACES) as [Place, Place, Place];
type Place = ReturnType<typeof joinPlaces>[number];

test('a narrow tile breaks Xingguo where the file says, and Ruijin nowhere', () => {
  const [xingguo, ruijin] = joined();
  expect([xingguo.parts, ruijin.parts]).toEqual([['Xing', 'guo'], ['Ruijin']]);
});

test('a mention inside a shorthand has its name and its entry in the glossary, one by itself has none', () => {
  const [xingguo, ruijin] = joined();
  expect(xingguo.mentions.map(({ within }) => within)).toEqual([
    { name: { zh: '兴赣', en: 'Xingguo–Ganxian' }, term: null },
    { name: { zh: '兴泉', en: 'Xingguo–Quanzhou' }, term: null },
    { name: { zh: '瑞兴于', en: 'Ruijin–Xingguo–Yudu' }, term: 'rui-xing-yu' },
  ]);
  expect(ruijin.mentions[0]).toEqual({
    ...{ sentence: '7.3.3', status: 'target', within: null },
    text: { zh: '副中心城市', en: 'a secondary centre' },
  });
});

test('a place keeps its name, tile and entry in the glossary', () => {
  const [xingguo, ruijin] = joined();
  const { slug, name, kind, tile, term } = ruijin;
  expect({ slug, name, kind, tile, term }).toEqual({
    ...{ slug: 'ruijin', name: { zh: '瑞金', en: 'Ruijin' }, kind: 'city', term: 'ruijin' },
    tile: { column: 3, row: 1 },
  });
  expect(xingguo.term).toBe(null);
});

test('a shorthand that the file does not list is an error that names it', () => {
  expect(() => joinPlaces({ ...PLACES, shorthands: [] })).toThrow('there is no shorthand 兴赣');
});

test('兴国 is named inside shorthands only, 瑞金 also by itself, 于都 not at all', () => {
  const [xingguo, ruijin, yudu] = joined();
  expect([xingguo, ruijin, yudu].map(isOnlyWithin)).toEqual([true, false, false]);
});

test('the report goes furthest where something is done, and nowhere with a place that it does not name', () => {
  const [xingguo, ruijin, yudu] = joined();
  expect([xingguo, ruijin, yudu].map(reachOf)).toEqual(['achieved', 'target', null]);
  expect(reachOf({ mentions: xingguo.mentions.slice(1) })).toBe('expected');
});
