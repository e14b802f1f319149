import fc from 'fast-check';
import { expect } from 'vitest';
import { readAddress, writeAddress } from '../../src/domain/search/address.ts';
import { findMarks, foldToMark } from '../../src/domain/search/marks.ts';
import { foldText } from '../../src/domain/search/fold.ts';
import { readQuery } from '../../src/domain/search/query.ts';
import { openFixture } from '../../src/domain/search/search-fixture.ts';
import { search } from '../../src/domain/search/search.ts';
import { tokenOf } from '../../src/domain/search/tokens.ts';
import { hold } from './hold.ts';
import { texts } from './texts.ts';

const { catalogue, source } = openFixture();

hold('the elements of any text stand in it in order', texts, (text) => {
  const normal = text.normalize('NFC');
  let last = 0;
  for (const { start, end, value } of foldText(normal, catalogue.variants)) {
    // One character may be several elements, as ㍿ is: they stand at the same place.
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(normal.length);
    expect(value).not.toBe('');
    last = start;
  }
});

hold('every token is plain letters, so that the index takes it as it is', texts, (text) => {
  const { phrases } = readQuery(text, catalogue);
  for (const token of phrases.flatMap(({ tokens }) => tokens)) expect(token).toMatch(/^[a-z]+$/);
});

hold('any query ends in a list, in which nothing stands twice', texts, async (text) => {
  const { results } = await search(text, catalogue, source, true);
  const entries = results.map(({ entry }) => entry.number);
  expect(new Set(entries).size).toBe(entries.length);
});

// The site’s own texts are in composed form, as what is folded is.
const marked = fc.tuple(texts, texts).map(([text, query]) => [text.normalize('NFC'), query] as const);
hold('what is marked lies in the text, in order', marked, ([text, query]) => {
  const tokens = foldText(query, catalogue.variants).map(tokenOf);
  let last = -1;
  for (const { start, end } of findMarks(
    foldToMark(text, catalogue.variants),
    [tokens],
    tokens.map((token) => [token]),
  )) {
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
});

const addresses = fc
  .array(fc.tuple(fc.constantFrom('q', 'kind', 'chapter', 'status', 'explain', 'concordance', '__proto__'), texts))
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));
hold('the state of any address, written, is read again as the same', addresses, (address) => {
  const state = readAddress(`?${address}`);
  const again = readAddress(writeAddress(state));
  // Of a long query the beginning is written; a lone half of a character cannot be.
  const query = state.query.trim() === '' ? '' : [...state.query.toWellFormed()].slice(0, 200).join('');
  expect(again).toEqual({ ...state, query });
});
