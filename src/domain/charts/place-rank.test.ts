import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeRank } from './place-rank.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';
import { sketchOf } from './sketch.ts';

const rise = datum('rise', 'change', { label: { zh: '前进', en: 'up' } });
const panel = panelOf(datum('rank-before', 'start'), datum('rank', 'now'), rise);

test('the better place stands further to the right, and no line joins a result with the site’s arithmetic', () => {
  const { marks } = placeRank(panel, layoutOf(600));
  const [before, now] = marksOf('dot', marks);
  expect([before!.status, now!.status]).toEqual(['derived', 'achieved']);
  expect(now!.x).toBeGreaterThan(before!.x);
  expect(marksOf('bracket', marks)[0]).toMatchObject({ from: before!.x, to: now!.x });
  expect(marksOf('line', marks).filter(({ x1, x2 }) => x1 === before!.x && x2 === now!.x)).toEqual([]);
});

test('places are written as ranks, the difference in places', () => {
  const words = textsOf(placeRank(panel, layoutOf(600)).marks);
  for (const text of ['101st', '66th', '80th', 'up 35 places']) expect(words).toContain(text);
});

test('a place that was lost is drawn the other way, and its areas can be pressed', () => {
  const fall = panelOf(datum('rank', 'start'), datum('rank-before', 'now'), rise);
  const { marks } = placeRank(fall, layoutOf(600));
  const [worse, better] = marksOf('dot', marks);
  expect([worse!.status, better!.status]).toEqual(['derived', 'achieved']);
  expect(marksOf('bracket', marks)[0]).toMatchObject({ from: worse!.x, to: better!.x });
  for (const { width } of marksOf('link-area', marks)) expect(width).toBeGreaterThan(0);
});

test('the track is dashed outside the ranking, and solid within it', () => {
  const line = { at: 100, label: { zh: '百强界线', en: 'edge of the top 100' } };
  const { marks } = placeRank({ ...panel, line }, layoutOf(600));
  expect(textsOf(marks)).toContain('edge of the top 100');
  const [outside, within] = marksOf('line', marks).filter(({ width }) => width === 2);
  const [before, now] = marksOf('dot', marks);
  expect(outside).toMatchObject({ x1: 0, dashed: true });
  expect(within!.x1).toBe(outside!.x2);
  expect(before!.x).toBeLessThan(within!.x1);
  expect(now!.x).toBeGreaterThan(within!.x1);
});

test('a rank moves along a track, mark by mark', () => {
  const { height, marks } = placeRank(panel, layoutOf(620));
  expect(height).toBeCloseTo(161);
  expect(sketchOf(marks)).toEqual([
    'line 0 614 74 74 ink 2',
    'line 38.9 38.9 83 88 soft',
    'text 11.5 soft 38.9 101 120th middle',
    'line 116.6 116.6 83 88 soft',
    'text 11.5 soft 116.6 101 110th middle',
    'line 194.3 194.3 83 88 soft',
    'text 11.5 soft 194.3 101 100th middle',
    'line 272 272 83 88 soft',
    'text 11.5 soft 272 101 90th middle',
    'line 349.7 349.7 83 88 soft',
    'text 11.5 soft 349.7 101 80th middle',
    'line 427.5 427.5 83 88 soft',
    'text 11.5 soft 427.5 101 70th middle',
    'line 505.2 505.2 83 88 soft',
    'text 11.5 soft 505.2 101 60th middle',
    'line 582.9 582.9 83 88 soft',
    'text 11.5 soft 582.9 101 50th middle',
    'bracket 186.5 458.6 54 above',
    'text 322.5 middle 17 up 35 places 16 600 serif ink',
    'text 322.5 middle 36 result, year not given 12.5 soft',
    'link-area 186.5 0 272 62 rise',
    'dot 186.5 74 6 derived',
    'dot 458.6 74 6 achieved',
    'text 186.5 138 101st middle 16 600 serif ink',
    'sign 84.6 152.5 9 derived',
    'text 95.1 156.5 start, chart maker’s arithmetic 12.5 soft',
    'link-area 55.5 64 262 97 rank-before',
    'text 458.6 138 66th middle 16 600 serif ink',
    'sign 387.1 152.5 9 achieved',
    'text 397.6 156.5 result, year not given 12.5 soft',
    'link-area 327.5 64 262 97 rank',
  ]);
});

test('on a phone, with the edge of the ranking', () => {
  const { height, marks } = placeRank(
    { ...panel, line: { at: 100, label: { zh: '百强界线', en: 'edge of the top 100' } } },
    layoutOf(254, 'zh'),
  );
  expect(height).toBeCloseTo(195);
  expect(sketchOf(marks)).toEqual([
    'line 0 76.9 74 74 soft 2 dashed',
    'text 11.5 soft 0 116 百强界线',
    'line 76.9 248 74 74 ink 2',
    'line 78.5 78.5 83 88 soft',
    'text 11.5 soft 78.5 101 第100位 middle',
    'line 141.3 141.3 83 88 soft',
    'text 11.5 soft 141.3 101 第80位 middle',
    'line 204.1 204.1 83 88 soft',
    'text 11.5 soft 204.1 101 第60位 middle',
    'bracket 75.3 185.2 54 above',
    'text 130.3 middle 17 前进35位 16 600 serif ink',
    'text 130.3 middle 36 result，year not given 12.5 soft',
    'link-area 75.3 0 109.9 62 rise',
    'dot 75.3 74 6 derived',
    'dot 185.2 74 6 achieved',
    'text 75.3 138 第101位 middle 16 600 serif ink',
    'sign 34.2 152.5 9 derived',
    'text 44.7 156.5 start，chart 12.5 soft',
    'text 44.7 173.5 maker’s 12.5 soft',
    'text 44.7 190.5 arithmetic 12.5 soft',
    'link-area 25.4 64 99.9 131 rank-before',
    'text 185.2 138 第66位 middle 16 600 serif ink',
    'sign 143.5 152.5 9 achieved',
    'text 154 156.5 result，year 12.5 soft',
    'text 154 173.5 not given 12.5 soft',
    'link-area 135.3 64 99.9 114 rank',
  ]);
});
