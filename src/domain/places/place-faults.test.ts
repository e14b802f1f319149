import { expect, test } from 'vitest';
import { placeFaults } from './place-faults.ts';
import type { PlacesFile } from './place-schema.ts';
import { PLACE_SENTENCES, PLACES } from './sample-places.ts';

const TERMS = new Set(['rui-xing-yu', 'ruijin']);
const faults = (file: PlacesFile, sentences = PLACE_SENTENCES) => placeFaults(file, sentences, TERMS);
/** The file with the place or shorthand at some index changed. */
const withPlace = (nth: number, change: Partial<PlacesFile['places'][number]>): PlacesFile => ({
  ...PLACES,
  places: PLACES.places.with(nth, { ...PLACES.places[nth]!, ...change }),
});
const withShorthand = (nth: number, change: Partial<PlacesFile['shorthands'][number]>): PlacesFile => ({
  ...PLACES,
  shorthands: PLACES.shorthands.with(nth, { ...PLACES.shorthands[nth]!, ...change }),
});
const [xingguo, ruijin] = PLACES.places as [PlacesFile['places'][number], PlacesFile['places'][number]];

test('a list that agrees with the report has no fault', () => {
  expect(faults(PLACES)).toEqual([]);
});

test('a sentence that names a place and is not listed is told, by itself and inside a shorthand', () => {
  expect(faults(withPlace(1, { says: [] }))).toEqual([
    { id: 'ruijin', what: 'is named in 7.3.3, which is not listed' },
    { id: 'ruijin', what: 'is named in 7.3.3 (瑞兴于), which is not listed' },
  ]);
});

test('a sentence that does not name the place, or not so, is told', () => {
  const by = { status: 'target', text: { zh: '旅游', en: 'tourism' } } as const;
  expect(faults(withPlace(2, { says: [{ ...by, sentence: '5.2.3' }] }))).toEqual([
    { id: 'yudu', what: 'lists 5.2.3, which does not name it so' },
  ]);
  const alone = xingguo.says.map((says) => (says.within === '瑞兴于' ? { ...says, within: undefined } : says));
  expect(faults(withPlace(0, { says: alone }))).toEqual([
    { id: 'xingguo', what: 'is named in 7.3.3 (瑞兴于), which is not listed' },
    { id: 'xingguo', what: 'lists 7.3.3, which does not name it so' },
  ]);
});

test('a name that only begins inside a shorthand is not the place by itself', () => {
  const file = withPlace(2, { name: { zh: '兴于', en: 'Xingyu' } });
  const holding = { ...file, shorthands: PLACES.shorthands.with(0, { ...PLACES.shorthands[0]!, places: ['yudu'] }) };
  expect(faults(holding).filter(({ id }) => id === 'yudu')).toEqual([
    { id: 'yudu', what: 'is named in 7.3.3 (瑞兴于), which is not listed' },
  ]);
});

test('mentions stand in the order of the report', () => {
  expect(faults(withPlace(0, { says: xingguo.says.toReversed() }))).toEqual([
    { id: 'xingguo', what: 'lists its sentences in another order than the report’s' },
  ]);
});

test('two places on one tile, a term that does not exist and a place that a shorthand invents are told', () => {
  expect(faults(withPlace(1, { tile: xingguo.tile }))).toEqual([
    { id: 'ruijin', what: 'has the tile of xingguo (2, 0)' },
  ]);
  expect(faults(withPlace(1, { ...ruijin, term: 'red-capital' }))).toEqual([
    { id: 'ruijin', what: 'names the term red-capital, which does not exist' },
  ]);
  expect(faults(withShorthand(1, { term: 'xing-gan' }))).toEqual([
    { id: '兴赣', what: 'names the term xing-gan, which does not exist' },
  ]);
  expect(faults(withShorthand(1, { places: ['xingguo', 'ganxian'] }))).toEqual([
    { id: '兴赣', what: 'holds ganxian, which is no place of this file' },
  ]);
});
