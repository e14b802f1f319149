import { expect, test } from 'vitest';
import { countSentences } from './counts.ts';
import { placeBarcode } from './place-barcode.ts';
import { layoutOf, sample } from './sample.ts';
import { sketchOf } from './sketch.ts';

const CHAPTERS = [
  { number: 1, title: { zh: '过去五年', en: 'The past' }, sentences: ['1.4.3', '1.4.4'] },
  { number: 4, title: { zh: '工业', en: 'Industry' }, sentences: ['4.2.1'] },
];
const rowsOf = () => countSentences(CHAPTERS, ['firms', 'firms-goal', 'smart-goal'].map(sample)).rows;

test('a stroke stands up for a result, hangs down for a goal and is short for a sentence without a number', () => {
  const { height, marks } = placeBarcode(rowsOf(), layoutOf(620));
  expect(height).toBe(139);
  expect(sketchOf(marks)).toEqual([
    'line 0 13 9 9 soft',
    'strokes 6.5 0.9 10.9 ink 2.5',
    'text 22 12.5 chart.strokes.past 12.5 soft',
    'line 0 13 32 32 soft',
    'strokes 6.5 32 41.9 accent 2.5',
    'text 22 35.5 chart.strokes.goal 12.5 soft',
    'line 0 13 55 55 soft',
    'strokes 6.5 55 56.9 soft 1',
    'text 22 58.5 chart.strokes.none 12.5 soft',
    'text 0 95.5 1 The past 12.5',
    'strokes 403.3125 90 93 soft 1',
    'strokes 134.4375 77 93 ink 2.5',
    'strokes  90 106 accent 2.5',
    'link-area 82.3 77 268.9 29 1.4.3 1.4.3, 1,107 enterprises',
    'link-area 351.1 77 268.9 29 1.4.4 1.4.4 minor',
    'text 0 128.5 4 Industry 12.5',
    'strokes  123 126 soft 1',
    'strokes  110 126 ink 2.5',
    'strokes 134.4375 123 139 accent 2.5',
    'link-area 82.3 110 268.9 29 4.2.1 4.2.1, more than 2,000 enterprises, 100 enterprises',
  ]);
});

test('on a phone the names of the chapters stand above their strokes', () => {
  const { height, marks } = placeBarcode(rowsOf(), layoutOf(254, 'zh'));
  expect(height).toBe(154);
  expect(sketchOf(marks)).toEqual([
    'line 0 13 9 9 soft',
    'strokes 6.5 0.9 10.9 ink 2.5',
    'text 22 12.5 chart.strokes.past 12.5 soft',
    'line 0 13 32 32 soft',
    'strokes 6.5 32 41.9 accent 2.5',
    'text 22 35.5 chart.strokes.goal 12.5 soft',
    'line 0 13 55 55 soft',
    'strokes 6.5 55 56.9 soft 1',
    'text 22 58.5 chart.strokes.none 12.5 soft',
    'text 0 89.5 1 过去五年 12.5',
    'strokes 190.5 108 111 soft 1',
    'strokes 63.5 95 111 ink 2.5',
    'strokes  108 124 accent 2.5',
    'link-area 0 95 127 29 1.4.3 1.4.3，1107家',
    'link-area 127 95 127 29 1.4.4 1.4.4 minor',
    'text 0 129.5 4 工业 12.5',
    'strokes  138 141 soft 1',
    'strokes  125 141 ink 2.5',
    'strokes 63.5 138 154 accent 2.5',
    'link-area 0 125 127 29 4.2.1 4.2.1，突破2000家，100家',
  ]);
});
