import { expect, test } from 'vitest';
import type { Place, PlaceMention } from '../places/join-places.ts';
import { flatMarks, linkAreasOf, textsOf } from './mark.ts';
import { placeTiles } from './place-tiles.ts';
import { layoutOf, marksOf } from './sample.ts';

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
const place = (slug: string, zh: string, column: number, mentions: PlaceMention[]): Place => ({
  ...{ slug, name: { zh, en: slug }, kind: 'county', term: null, parts: [slug], mentions },
  tile: { column, row: 0 },
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
