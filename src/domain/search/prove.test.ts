import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { fillOf, findRuns, holdersOf, isCovered, isWhole, joinPlaces, placesAsHeard } from './prove.ts';
import { openFixture, RECORDS, sentence } from './search-fixture.ts';
import { tokenOf } from './tokens.ts';

async function ask(text: string, records = RECORDS) {
  const { catalogue, entryOf, source } = openFixture(records);
  const tokens = foldText(text, catalogue.variants).map(tokenOf);
  return { tokens, entryOf, answers: await source.ask(tokens) };
}
async function runsIn(text: string, id: string) {
  const { tokens, entryOf, answers } = await ask(text);
  return findRuns(tokens, entryOf(id), answers).map(({ field, at }) => [field.side, at]);
}

test('tokens that stand side by side are a run; the same tokens apart are none', async () => {
  expect(await runsIn('政府建设', '1.1.1')).toEqual([['zh', 4]]);
  expect(await runsIn('政府改革', '1.1.1')).toEqual([]);
  expect(await runsIn('navel orange', '1.1.2')).toEqual([['en', 2]]);
});

test('no run goes from one line into the next', async () => {
  expect(await runsIn('4000亿元', 'gdp')).toEqual([['zh', 2]]);
  expect(await runsIn('亿元全市', 'gdp')).toEqual([]);
  expect(await runsIn('yuan regional', 'gdp')).toEqual([]);
});

test('a run may be the whole line', async () => {
  const { tokens, entryOf, answers } = await ask('五型政府');
  const [run] = findRuns(tokens, entryOf('five-type-government'), answers);
  expect(isWhole(run!)).toBe(true);
  expect(isWhole({ ...run!, length: 3 })).toBe(false);
});

test('holders have every token, wherever it stands; nobody holds what stands nowhere', async () => {
  const both = await ask('政府力度');
  expect(holdersOf(both.tokens, both.answers)).toEqual([both.entryOf('1.1.1').number]);
  const none = await ask('政府火星');
  expect(holdersOf(none.tokens, none.answers)).toEqual([]);
  const apart = await ask('型脐');
  expect(holdersOf(apart.tokens, apart.answers)).toEqual([]);
  expect(holdersOf([], new Map())).toEqual([]);
});

test('五型政府 fills four of the six characters of 五型政府建设', async () => {
  const { tokens, entryOf, answers } = await ask('五型政府建设');
  expect(fillOf(tokens, entryOf('five-type-government'), answers)).toBeCloseTo(4 / 6);
  expect(fillOf(tokens, entryOf('fang-guan-fu'), answers)).toBe(0);
});

async function isCoveredBy(text: string, id: string, records = RECORDS) {
  const { tokens, entryOf, answers } = await ask(text, records);
  return isCovered(tokens, entryOf(id), answers);
}

test('a phrase is covered by stretches of two or more, not by single characters', async () => {
  expect(await isCoveredBy('五型政府改革力度', '1.1.1')).toBe(true);
  expect(await isCoveredBy('政型五府', '1.1.1')).toBe(false);
  expect(await isCoveredBy('五型政府改', '1.1.1')).toBe(false);
});

test('a last single character may borrow from the stretch before it, when that keeps two', async () => {
  const records = [sentence('0.1.1', '推进改革，革新技术。', 'Reform.')];
  expect(await isCoveredBy('推进改革新', '0.1.1', records)).toBe(true);
  expect(await isCoveredBy('改革新', '0.1.1', records)).toBe(false);
});

test('a character is heard where the reading of its own line has it', () => {
  const { catalogue, entryOf } = openFixture();
  const { number } = entryOf('gdp');
  // 突破4000亿元 takes 0 to 4, its reading 5 to 9, 全市地区生产总值 10 to 17; English begins at 26.
  expect(placesAsHeard(new Map([[number, [0, 4, 5, 10, 17, 18, 26]]]), catalogue.entries)).toEqual(
    new Map([[number, [5, 9, 18, 25]]]),
  );
});

test('the places of several tokens together are in rising order', () => {
  const one = new Map([[1, [2, 7]]]);
  const other = new Map([
    [1, [5]],
    [2, [0]],
  ]);
  expect(joinPlaces([one, other])).toEqual(
    new Map([
      [1, [2, 5, 7]],
      [2, [0]],
    ]),
  );
});
