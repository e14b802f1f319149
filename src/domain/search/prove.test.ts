import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { fillOf, findRuns, holdersOf, isCovered, isWhole } from './prove.ts';
import { catalogue, entryOf, source } from './search-fixture.ts';
import { tokenOf } from './tokens.ts';

const tokens = (text: string) => foldText(text, catalogue.variants).map(tokenOf);
const runsIn = async (text: string, id: string) =>
  findRuns(tokens(text), entryOf(id), await source.ask(tokens(text))).map(({ field, at }) => [field.side, at]);

test('tokens that stand side by side are a run; the same tokens apart are none', async () => {
  expect(await runsIn('政府建设', '1.1.1')).toEqual([['zh', 4]]);
  expect(await runsIn('政府改革', '1.1.1')).toEqual([]);
  expect(await runsIn('navel orange', '1.1.2')).toEqual([['en', 2]]);
});

test('no run goes from one line into the next', async () => {
  expect(await runsIn('4000亿元', 'gdp')).toEqual([['zh', 2]]);
  expect(await runsIn('亿元全市', 'gdp')).toEqual([]);
});

test('a run may be the whole line', async () => {
  const whole = tokens('五型政府');
  const [run] = findRuns(whole, entryOf('five-type-government'), await source.ask(whole));
  expect(isWhole(run!)).toBe(true);
  expect(isWhole({ ...run!, length: 3 })).toBe(false);
});

test('holders have every token, wherever it stands; nobody holds what stands nowhere', async () => {
  const both = tokens('政府力度');
  expect(holdersOf(both, await source.ask(both))).toEqual([entryOf('1.1.1').number]);
  const none = tokens('政府火星');
  expect(holdersOf(none, await source.ask(none))).toEqual([]);
  expect(holdersOf([], new Map())).toEqual([]);
});

test('五型政府 fills four of the six characters of 五型政府建设', async () => {
  const asked = tokens('五型政府建设');
  expect(fillOf(asked, entryOf('five-type-government'), await source.ask(asked))).toBeCloseTo(4 / 6);
  expect(fillOf(asked, entryOf('fang-guan-fu'), await source.ask(asked))).toBe(0);
});

test('a phrase is covered by stretches of two or more, not by single characters', async () => {
  const stretches = tokens('五型政府改革力度');
  expect(isCovered(stretches, entryOf('1.1.1'), await source.ask(stretches))).toBe(true);
  const singles = tokens('政型五府');
  expect(isCovered(singles, entryOf('1.1.1'), await source.ask(singles))).toBe(false);
});
