import { expect, test } from 'vitest';
import type { Place, PlaceMention } from '../places/join-places.ts';
import { flatMarks, linkAreasOf, textsOf } from './mark.ts';
import { placeTiles } from './place-tiles.ts';
import { layoutOf, marksOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const OPENED: PlaceMention = {
  sentence: '1.5.6',
  status: 'achieved',
  text: { zh: '宁定高速公路建成通车', en: 'the Ningdu–Dingnan expressway was completed and opened' },
  brief: { zh: '高速公路通车', en: 'expressway opened' },
  within: { name: { zh: '宁定', en: 'Ningdu–Dingnan' }, term: null },
};
const WANTED: PlaceMention = {
  sentence: '7.4.3',
  status: 'target',
  text: { zh: '支持创建国家温泉旅游度假区', en: 'to be supported in seeking to become a national hot-spring resort' },
  within: null,
};
const AWAITED: PlaceMention = { ...WANTED, sentence: '1.4.3', status: 'expected' };
const place = (slug: string, zh: string, column: number, mentions: PlaceMention[], row = 0): Place => ({
  ...{ slug, name: { zh, en: slug }, kind: 'county', term: null, parts: [slug], mentions },
  tile: { column, row },
});
const places = [place('Ningdu', '宁都', 3, [OPENED]), place('Shicheng', '石城', 4, [WANTED])];

test('a head is full where there is a result and hollow where there are goals alone, and the legend counts both', () => {
  const { marks } = placeTiles(places, layoutOf(620));
  const texts = textsOf(marks);
  expect(texts).toContain('Ningdu*');
  expect(texts).toContain('Shicheng');
  const named = (name: string) => flatMarks(marks).find((mark) => mark.kind === 'text' && mark.text === name);
  expect(named('Ningdu*')).toMatchObject({ tone: 'paper' });
  expect(marksOf('box', marks).map(({ status }) => status)).toEqual(['achieved', 'target', 'achieved', 'target']);
});

test('what was done is said where it fits, elsewhere it is a sign; each leads to its sentence', () => {
  const wide = placeTiles(places, layoutOf(620)).marks;
  expect(textsOf(wide)).toContain('expressway');
  const narrow = placeTiles(places, layoutOf(254)).marks;
  expect(textsOf(narrow).join(' ')).not.toMatch('expressway');
  for (const marks of [wide, narrow])
    expect(linkAreasOf(marks).flatMap((area) => ('sentence' in area ? [area.sentence] : []))).toEqual([
      '1.5.6',
      '7.4.3',
    ]);
});

const map = [
  place('Longnan', '龙南', 0, [], 1),
  place('Ningdu', '宁都', 3, [OPENED]),
  place('Shicheng', '石城', 4, [WANTED, WANTED, WANTED]),
  place('Ruijin', '瑞金', 4, [AWAITED], 1),
];

test('a wide map, mark by mark', () => {
  expect(sketchOf(placeTiles(map, layoutOf(620)).marks)).toEqual([
    'box 0 1.5 20 14 achieved',
    'sign 30 8.5 8 achieved',
    'text 42 12.5 chart.tiles.achieved 1 12.5 ink',
    'box 0 22.5 20 14 expected',
    'sign 30 29.5 8 expected',
    'text 42 33.5 chart.tiles.expected 1 12.5 ink',
    'box 0 43.5 20 14 target',
    'sign 30 50.5 8 target',
    'text 42 54.5 chart.tiles.target 1 12.5 accent',
    'text 0 75.5 chart.tiles.within * 12.5 soft',
    'outline 374.4 92 120.8 66',
    'box 374.4 92 120.8 25 achieved',
    'link-area 374.4 92 120.8 66 Ningdu Ningdu',
    'text 380.4 108 Ningdu* 14 600 paper',
    'sign 384.4 129 8 achieved',
    'text 392.4 132.5 expressway 11.5',
    'text 392.4 148 opened 11.5',
    'link-area 380.4 121 108.8 31 1.5.6 Ningdu: the Ningdu–Dingnan expressway was completed and opened, 1.5.6',
    'box 499.2 92 120.8 66 target',
    'link-area 499.2 92 120.8 66 Shicheng Shicheng',
    'text 505.2 108 Shicheng 14 600 ink',
    'sign 509.2 125 8 target',
    'link-area 504.2 121 10 11 7.4.3 Shicheng: to be supported in seeking to become a national hot-spring resort, 7.4.3',
    'sign 519.2 125 8 target',
    'link-area 514.2 121 10 11 7.4.3 Shicheng: to be supported in seeking to become a national hot-spring resort, 7.4.3',
    'sign 529.2 125 8 target',
    'link-area 524.2 121 10 11 7.4.3 Shicheng: to be supported in seeking to become a national hot-spring resort, 7.4.3',
    'outline 0 162 120.8 46 rule',
    'link-area 0 162 120.8 46 Longnan Longnan',
    'text 6 178 Longnan 14 600 ink',
    'outline 499.2 162 120.8 46',
    'box 551.9 162 68.1 25 expected',
    'link-area 499.2 162 120.8 46 Ruijin Ruijin',
    'text 505.2 178 Ruijin 14 600 ink',
    'sign 509.2 195 8 expected',
    'link-area 504.2 191 10 11 1.4.3 Ruijin: to be supported in seeking to become a national hot-spring resort, 1.4.3',
  ]);
});

test('on a phone the names that do not fit are broken into their parts, Chinese ones never', () => {
  const parted = [...map, place('Dayu', '大余', 1, [], 1)].map((one) => ({ ...one, parts: ['Long', one.slug] }));
  expect(sketchOf(placeTiles(parted, layoutOf(254)).marks).slice(-16)).toEqual([
    'sign 232.6 127 8 target',
    'link-area 227.6 123 10 11 7.4.3 Shicheng: to be supported in seeking to become a national hot-spring resort, 7.4.3',
    'outline 0 140 48.4 51 rule',
    'link-area 0 140 48.4 51 Longnan Longnan',
    'text 3 151.5 Long 11 600 ink',
    'text 3 166.5 Longnan 11 600 ink',
    'outline 205.6 140 48.4 51',
    'box 246 140 8 33 expected',
    'link-area 205.6 140 48.4 51 Ruijin Ruijin',
    'text 208.6 151.5 Long 11 600 ink',
    'text 208.6 166.5 Ruijin 11 600 ink',
    'sign 212.6 181 8 expected',
    'link-area 207.6 177 10 11 1.4.3 Ruijin: to be supported in seeking to become a national hot-spring resort, 1.4.3',
    'outline 51.4 140 48.4 51 rule',
    'link-area 51.4 140 48.4 51 Dayu Dayu',
    'text 54.4 151.5 Dayu 11 600 ink',
  ]);
  const chinese = map.map((one) => ({ ...one, name: { zh: `${one.name.zh}经济技术开发区`, en: '' } }));
  const names = textsOf(placeTiles(chinese, layoutOf(254, 'zh')).marks);
  expect(names).toContain('宁都经济技术开发区*');
});

test('the legend stands in the corner that the map leaves free where it fits', () => {
  const corner = [place('Ningdu', '宁都', 3, [WANTED, WANTED, WANTED]), place('Ruijin', '瑞金', 4, [WANTED], 1)];
  const [wide, narrow] = [placeTiles(corner, layoutOf(860)), placeTiles(corner, layoutOf(254))];
  expect(sketchOf(wide.marks)[0]).toBe('box 0 1.5 20 14 target');
  expect(sketchOf(wide.marks)[3]).toMatch(/ 0 .* target$/);
  expect(sketchOf(narrow.marks)[3]).not.toMatch(/ 0 .* target$/);
});
