import fc from 'fast-check';
import { expect } from 'vitest';
import { mendPath } from '../../src/domain/mend-path.ts';
import { asksForPlace, readAnchor } from '../../src/domain/read-anchor.ts';
import { readArrival } from '../../src/domain/search/arrival.ts';
import { SETTING_NAMES, validValue, writeSetting } from '../../src/domain/settings/settings.ts';
import { readPort, readSiteAddress } from '../../src/domain/site/site-address.ts';
import { readStars } from '../../src/domain/study/stars.ts';
import { hold } from './hold.ts';
import { texts } from './texts.ts';

const ids = ['s5.3.2', 's5.3.3', 'gdp'];
const fragments = fc.oneof(
  texts,
  fc.tuple(fc.constantFrom(...ids, '5.3.2', 'S5.3.2', 'gdp'), texts).map((parts) => parts.join('')),
);
hold('a fragment leads to places of the page or to none', fragments, (fragment) => {
  const found = readAnchor(fragment, (name) => ids.find((id) => id === name.toLowerCase()));
  expect(ids).toEqual(expect.arrayContaining(found));
  asksForPlace(fragment);
});

const settings = fc.tuple(fc.constantFrom(...SETTING_NAMES), texts);
hold(
  'a setting from outside is one of its values or none, and stands in the address as it is',
  settings,
  ([name, value]) => {
    const valid = validValue(name, value);
    expect([null, value]).toContain(valid);
    const url = new URL('https://example.org/en/report/industry/?q=x#s5.3.2');
    writeSetting(url, name, valid ?? 'both');
    expect(url.hash).toBe('#s5.3.2');
    expect(url.searchParams.get('q')).toBe('x');
  },
);

const paths = texts.map((text) => new URL(`/report/${encodeURI(text.toWellFormed())}`, 'https://example.org').pathname);
hold('a mended path stays on the site, and is as right as it can be', paths, (path) => {
  const mended = mendPath(path, '/report/');
  if (mended === null) return;
  expect(new URL(mended, 'https://example.org').href).toMatch(/^https:\/\/example\.org\/report\//);
  expect(mendPath(mended, '/report/')).toBeNull();
});

/** What somebody else may have put into the storage. */
const kept = fc.oneof(
  texts,
  fc.json(),
  fc
    .record({ anchor: fc.constant('s1.1.1'), words: fc.jsonValue(), at: fc.jsonValue() })
    .map((value) => JSON.stringify(value)),
);
hold('what stands in the browser’s storage is read or left', kept, (value) => {
  const arrival = readArrival(value, 's1.1.1', 0);
  if (arrival) expect(arrival.words.every((word) => typeof word === 'string')).toBe(true);
  for (const slug of Object.values(readStars(value)).flat()) expect(typeof slug).toBe('string');
});

hold(
  'a setting of the build gives an address below a path, or one sentence',
  fc.tuple(texts, texts, texts),
  ([site, base, port]) => {
    for (const read of [
      () => readSiteAddress({ SITE_URL: site, BASE_PATH: base, PORT: '4321' }).base,
      () => `/${readPort(port)}/`,
    ]) {
      let path: string;
      try {
        path = read();
      } catch (error) {
        expect((error as Error).constructor).toBe(Error);
        expect((error as Error).message).toMatch(/^(?:SITE_URL|BASE_PATH|PORT) /);
        continue;
      }
      expect(path).toMatch(/^\/(?:[^]*\/)?$/);
    }
  },
);
