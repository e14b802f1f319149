import { expect, test } from 'vitest';
import { chainOf, findLonely, linkTerms } from './link-terms.ts';
import type { Term } from './term-schema.ts';

const term = (slug: string, related: string[] = [], parts: string[] = []) =>
  ({ slug, related, parts: parts.map((part) => ({ zh: part, en: part, term: part })) }) as unknown as Term;

test('links go both ways, the entry’s own before those that name it; parts stand by themselves', () => {
  const links = linkTerms([
    term('four-consciousnesses'),
    term('two-upholds', ['four-consciousnesses']),
    term('four-four-two', ['guo-zhi-da-zhe'], ['four-consciousnesses', 'two-upholds']),
    term('guo-zhi-da-zhe', ['two-upholds']),
  ]);
  const named = (slug: string) => links.get(slug)!.map((linked) => linked.slug);
  expect(named('two-upholds')).toEqual(['four-consciousnesses', 'four-four-two', 'guo-zhi-da-zhe']);
  expect(named('four-consciousnesses')).toEqual(['two-upholds', 'four-four-two']);
  expect(named('four-four-two')).toEqual(['guo-zhi-da-zhe']);
});

test('a chain is shown on each of its members, and apart from related terms', () => {
  const terms = [
    term('four-consciousnesses', ['two-upholds']),
    { ...term('two-upholds', ['red-genes']), chain: ['four-consciousnesses', 'two-upholds'] },
    term('red-genes'),
  ];
  expect(chainOf('four-consciousnesses', terms)!.map(({ slug }) => slug)).toEqual([
    'four-consciousnesses',
    'two-upholds',
  ]);
  expect(chainOf('red-genes', terms)).toBeNull();
  expect(
    linkTerms(terms)
      .get('two-upholds')!
      .map(({ slug }) => slug),
  ).toEqual(['red-genes']);
});

test('a term that names none and is named by none is lonely', () => {
  expect(
    findLonely([term('tea-oil'), term('gannan-navel-oranges', ['seventeen-harvests']), term('seventeen-harvests')]),
  ).toEqual(['tea-oil']);
});

test('a term of which the entry says nothing more has no links, and a name that is no term leads nowhere', () => {
  const bare = { slug: 'tea-oil' } as Term;
  expect([...linkTerms([bare]).values()]).toEqual([[]]);
  expect(chainOf('tea-oil', [bare])).toBeNull();
  expect(linkTerms([term('tea-oil', ['gone'], ['gone-too']), term('other')]).get('tea-oil')).toEqual([]);
});

test('a term that a part names leads back, and a first term is not lonely', () => {
  const terms = [term('five-skins', [], ['brace-oneself']), term('brace-oneself')];
  expect(
    linkTerms(terms)
      .get('brace-oneself')!
      .map(({ slug }) => slug),
  ).toEqual(['five-skins']);
  expect(findLonely([term('tea-oil')])).toEqual([]);
  expect(findLonely([term('tea-oil'), term('oranges')])).toEqual(['tea-oil', 'oranges']);
});
