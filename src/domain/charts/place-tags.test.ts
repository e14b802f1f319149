import { expect, test } from 'vitest';
import { placeTags } from './place-tags.ts';
import { datum, layoutOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const PANEL = panelOf(datum('rank', 'now'), datum('one-visit', 'now'), datum('harvests', 'now'));

test('places in a ranking stand in a row of tags, each leading to its sentence', () => {
  const { height, marks } = placeTags(PANEL, layoutOf(620));
  expect(height).toBe(23);
  expect(sketchOf(marks)).toEqual([
    'outline 0 0 141.8 23',
    'text 8 15.5 66th 12.5 600 serif',
    'text 47.8 15.5 name of rank 12.5',
    'link-area 0 0 141.8 23 rank',
    'outline 147.8 0 217.4 23',
    'text 155.8 15.5 91 per cent 12.5 600 serif',
    'text 245.1 15.5 name of one-visit 12.5',
    'link-area 147.8 0 217.4 23 one-visit',
    'outline 371.2 0 219.6 23',
    'text 379.2 15.5 17 harvests 12.5 600 serif',
    'text 470.1 15.5 name of harvests 12.5',
    'link-area 371.2 0 219.6 23 harvests',
  ]);
});

test('where a row is full the next begins below it', () => {
  const { height, marks } = placeTags(PANEL, layoutOf(504));
  expect(height).toBe(52);
  expect(sketchOf(marks)).toEqual([
    'outline 0 0 141.8 23',
    'text 8 15.5 66th 12.5 600 serif',
    'text 47.8 15.5 name of rank 12.5',
    'link-area 0 0 141.8 23 rank',
    'outline 147.8 0 217.4 23',
    'text 155.8 15.5 91 per cent 12.5 600 serif',
    'text 245.1 15.5 name of one-visit 12.5',
    'link-area 147.8 0 217.4 23 one-visit',
    'outline 0 29 219.6 23',
    'text 8 44.5 17 harvests 12.5 600 serif',
    'text 98.9 44.5 name of harvests 12.5',
    'link-area 0 29 219.6 23 harvests',
  ]);
});

test('on a phone they run on as a sentence does', () => {
  const { height, marks } = placeTags(PANEL, layoutOf(254));
  expect(height).toBe(46.5);
  expect(sketchOf(marks)).toEqual([
    'text 0 11.5 11.5 66th name of rank; 91 per cent name',
    'link-area 0 0 34.4 15.5 rank',
    'link-area 34.4 0 79.1 15.5 rank',
    'link-area 121.1 0 80 15.5 one-visit',
    'link-area 201.1 0 37.4 15.5 one-visit',
    'text 0 27 11.5 of one-visit; 17 harvests name of',
    'link-area 0 15.5 65.8 15.5 one-visit',
    'link-area 73.4 15.5 81.4 15.5 harvests',
    'link-area 154.8 15.5 53.4 15.5 harvests',
    'text 0 42.5 11.5 harvests',
    'link-area 0 31 50.4 15.5 harvests',
  ]);
});

test('a long name breaks in its tag, and the row below begins under the highest tag', () => {
  const label = {
    zh: '',
    en: 'a name that is so long that no tag of the widest drawing has room for all of it in one line of words',
  };
  const panel = panelOf(datum('one-visit', 'now', { label }), datum('rank', 'now'), datum('harvests', 'now'));
  expect(sketchOf(placeTags(panel, layoutOf(620)).marks)).toEqual([
    'outline 0 0 605.9 40',
    'text 8 15.5 91 per cent 12.5 600 serif',
    'text 97.3 15.5 a name that is so long that no tag of the widest drawing has room for all of it 12.5',
    'text 97.3 32.5 in one line of words 12.5',
    'link-area 0 0 605.9 40 one-visit',
    'outline 0 46 141.8 23',
    'text 8 61.5 66th 12.5 600 serif',
    'text 47.8 61.5 name of rank 12.5',
    'link-area 0 46 141.8 23 rank',
    'outline 147.8 46 219.6 23',
    'text 155.8 61.5 17 harvests 12.5 600 serif',
    'text 246.6 61.5 name of harvests 12.5',
    'link-area 147.8 46 219.6 23 harvests',
  ]);
});
