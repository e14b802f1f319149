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
  expect(marksOf('line', marks).filter(({ y1, y2, x1, x2 }) => y1 === y2 && x1 > 0 && x2 < 600)).toEqual([]);
});

test('places are written as ranks, the difference in places', () => {
  const words = textsOf(placeRank(panel, layoutOf(600)).marks);
  for (const text of ['101st', '66th', '1st', 'up 35 places']) expect(words).toContain(text);
});

test('a line of comparison stands in place of the tick there', () => {
  const line = { at: 100, label: { zh: '百强界线', en: 'edge of the top 100' } };
  const words = textsOf(placeRank({ ...panel, line }, layoutOf(600)).marks);
  expect(words).toContain('edge of the top 100');
  expect(words).not.toContain('100th');
});
