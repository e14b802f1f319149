import { expect, test } from 'vitest';
import { openFixture } from '../../domain/search/search-fixture.ts';
import { ResultLocator, toRanges } from './result-locator.ts';
import type { SearchTranslate } from './search-translate.ts';

const { catalogue, entryOf } = openFixture();
const ADDRESSES = {
  pagefind: '/pagefind/',
  data: '/data/search/',
  term: '/en/terms/{id}/',
  number: '/en/numbers/#{id}',
  chart: '/en/charts/{id}/',
  outcome: '/en/outcomes/#{id}',
  chapter: '/en/report/{slug}/',
  page: '/en/',
};
const t = ((key: string, { number }: { number: string }) => `${key} ${number}`) as unknown as SearchTranslate;
const locator = new ResultLocator(ADDRESSES, t, 'en');
const found = (id: string) => ({ entry: entryOf(id), reason: 'name', distance: 0 }) as const;

test('every kind of result leads to its page, a sentence to itself', () => {
  const locate = (id: string, slug?: string) =>
    locator.locate(found(id), slug === undefined ? { id } : { id, slug }, catalogue);
  expect(locate('five-type-government')).toEqual({
    href: '/en/terms/five-type-government/',
    place: 'search.inChapter 1',
  });
  expect(locate('gdp').href).toBe('/en/numbers/#gdp');
  expect(locate('1', 'reform').href).toBe('/en/report/reform/');
  expect(locate('1.1.2')).toEqual({ href: '/en/report/reform/#s1.1.2', place: '1.1.2' });
});

test('a part of a page leads to its heading in the reader’s language, under the name of the page', () => {
  const page = { zh: '背景', en: 'Background' };
  const at = { zh: 'background/#怎样读', en: 'background/#how-to-read-it' };
  expect(locator.locate(found('how-to-read'), { id: 'how-to-read', page, at }, catalogue)).toEqual({
    href: '/en/background/#how-to-read-it',
    place: 'Background',
  });
});

test('a sentence and a chapter are found without their words, a term only by its chapter', () => {
  expect(locator.locateUnread(found('1.1.2'), catalogue).href).toBe('/en/report/reform/#s1.1.2');
  expect(locator.locateUnread(found('1'), catalogue).href).toBe('/en/report/reform/');
  expect(locator.locateUnread(found('gdp'), catalogue)).toEqual({ href: null, place: 'search.inChapter 1' });
});

test('three neighbours are a range, two are two', () => {
  expect(toRanges([1, 3, 4, 5, 9])).toEqual(['1', '3–5', '9']);
  expect(toRanges([7, 8])).toEqual(['7', '8']);
});
