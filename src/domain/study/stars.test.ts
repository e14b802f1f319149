import { expect, test } from 'vitest';
import { readStars, writeStars } from './stars.ts';

test('what was kept is read again, each term once', () => {
  const kept = writeStars({ terms: ['bridgehead', 'four-bests', 'bridgehead'], known: ['four-bests'] });
  expect(readStars(kept)).toEqual({ terms: ['bridgehead', 'four-bests'], known: ['four-bests'] });
});

test('a term that is starred no more is not known either', () => {
  expect(readStars(writeStars({ terms: ['bridgehead'], known: ['four-bests'] })).known).toEqual([]);
});

test('of what was kept before anything could be known the stars hold', () => {
  expect(readStars('{"terms":["bridgehead"]}')).toEqual({ terms: ['bridgehead'], known: [] });
});

test('what is no list of stars counts as none', () => {
  for (const kept of [null, '', '[]', '{"terms":3}', '{', '{"terms":[1],"known":{}}']) {
    expect(readStars(kept)).toEqual({ terms: [], known: [] });
  }
});

test('of a list that was tampered with the slugs are kept', () => {
  expect(readStars('{"terms":["four-bests",3,null,"bridgehead"]}').terms).toEqual(['four-bests', 'bridgehead']);
});
