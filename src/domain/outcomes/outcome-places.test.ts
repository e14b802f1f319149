import { expect, test } from 'vitest';
import type { PlacesFile } from '../places/place-schema.ts';
import { placesOf } from './outcome-places.ts';

const place = (slug: string, zh: string, column: number) => ({
  ...{ slug, name: { zh, en: slug }, kind: 'county' as const },
  ...{ tile: { column, row: 0 }, says: [] },
});
const FILE: PlacesFile = {
  note: { zh: '无', en: 'none' },
  source: {
    ...{ title: '代码', publisher: { zh: '局', en: 'Bureau' }, date: null },
    ...{ url: 'https://example.org/', read: '2026-11-28' },
  },
  shorthands: [{ zh: '瑞兴于', en: 'Ruijin–Xingguo–Yudu', places: ['ruijin', 'xingguo'] }],
  places: [place('xingguo', '兴国', 0), place('ruijin', '瑞金', 1), place('nankang', '南康', 2)],
};
const both = (zh: string) => ({ zh, en: zh });

test('a title that names a place stands for the whole; what else the quote names is another outcome’s', () => {
  const quote = '华能瑞金电厂二期、南康电厂一期即将投产';
  expect(placesOf({ title: both('华能瑞金电厂二期投产'), quote }, FILE)).toEqual(['ruijin']);
});

test('where the title names none the quote does, and a shorthand names all that it holds', () => {
  const quote = '推进瑞兴于“3+2”经济振兴试验区';
  expect(placesOf({ title: both('试验区'), quote }, FILE)).toEqual(['xingguo', 'ruijin']);
  expect(placesOf({ title: both('营收'), quote: '南康、赣州高新区营收分别突破1000亿元' }, FILE)).toEqual(['nankang']);
});

test('an outcome that names no place of the list has none', () => {
  expect(placesOf({ title: both('城市排名'), quote: '在全国百强城市中的位次前移' }, FILE)).toEqual([]);
});
