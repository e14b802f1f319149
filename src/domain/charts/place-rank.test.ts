import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeRank } from './place-rank.ts';
import { datum, layoutOf, marksOf, panelOf } from './sample.ts';

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
