import { expect, test } from 'vitest';
import { sketchOf } from './sketch.ts';
import { leadingOf, linesBlock, nameBlock, textBlock, valueBlock } from './text-block.ts';

test('base lines stand about 1.36 of the size apart, in half pixels', () => {
  expect([11.5, 12.5, 14, 16].map(leadingOf)).toEqual([15.5, 17, 19, 22]);
});

test('text is broken into lines of its width, the block as high as they are', () => {
  const block = textBlock('赣州经济总量排名前移', { width: 60, size: 12, x: 4, tone: 'soft' });
  expect(block.height).toBe(3 * leadingOf(12));
  expect(sketchOf(block.marks)).toEqual([
    ...['text 4 12 赣州经济 12 soft', 'text 4 28.5 总量排名前 12 soft', 'text 4 45 移 12 soft'],
  ]);
});

test('a value has the face of values, a goal’s its accent, and a name is bold', () => {
  expect(sketchOf(valueBlock('2000家', 'target', { width: 200, x: 3 }).marks)).toEqual([
    'text 3 16 2000家 16 600 serif accent',
  ]);
  expect(sketchOf(valueBlock('1107家', 'achieved', { width: 200 }).marks)).toEqual([
    'text 0 16 1107家 16 600 serif ink',
  ]);
  expect(sketchOf(nameBlock('高新技术企业', 200).marks)).toEqual(['text 0 14 高新技术企业 14 600']);
});

test('lines that are broken already stay so', () => {
  expect(sketchOf(linesBlock(['一', '二'], { size: 12, anchor: 'end', x: 9 }).marks)).toEqual([
    'text 9 12 一 12 end',
    'text 9 28.5 二 12 end',
  ]);
});
