import { expect, test } from 'vitest';
import { gradeHolders, gradeNamesInside, gradeParts } from './grade.ts';
import { readQuery } from './query.ts';
import type { Result } from './rank.ts';
import { catalogue, prepared, source } from './search-fixture.ts';

const say = (results: Result[]) =>
  results.map(({ entry, reason }) => `${prepared.entries[entry.number]!.id}: ${reason}`);
async function askFor(typed: string) {
  const phrase = readQuery(typed, catalogue).phrases[0]!;
  return { phrase, evidence: { entries: catalogue.entries, answers: await source.ask(phrase.tokens) } };
}
async function holders(typed: string) {
  const { phrase, evidence } = await askFor(typed);
  return say(gradeHolders(phrase, ['zh', 'en'], evidence));
}

test('a name, a sentence that holds it', async () => {
  expect(await holders('五型政府')).toEqual(['five-type-government: name', '1.1.1: text-holds']);
});

test('half of a name counts for more than a character of it', async () => {
  expect(await holders('五型')).toContain('five-type-government: name-holds');
  expect(await holders('府')).toContain('five-type-government: name-mentions');
});

test('a number is found by its figure and by its label', async () => {
  expect(await holders('4000亿')).toContain('gdp: figure');
  expect(await holders('地区生产总值')).toContain('gdp: label-holds');
});

test('a chapter’s whole title is a line, a part of it is held', async () => {
  expect(await holders('五、改革开放')).toEqual(['1: line']);
  expect(await holders('改革开放')).toEqual(['1: title-holds']);
});

test('a shorter term in the query, unless the rest stands nowhere', async () => {
  const inside = async (typed: string) => {
    const { phrase, evidence } = await askFor(typed);
    return say(gradeNamesInside(phrase, evidence));
  };
  expect(await inside('五型政府建设')).toEqual(['five-type-government: name-fills']);
  expect(await inside('深化五型政府建设力度')).toEqual(['five-type-government: name-inside']);
  expect(await inside('五型政府 火星')).toEqual([]);
});

test('words that only the two languages of a number hold stand behind those of one sentence', async () => {
  const { phrase, evidence } = await askFor('地区生产总值 4000亿');
  expect(say(gradeParts(phrase, evidence))).toEqual(['gdp: all-in-entry']);
});

test('words in one sentence before words in one passage', async () => {
  const parts = async (typed: string) => {
    const { phrase, evidence } = await askFor(typed);
    return say(gradeParts(phrase, evidence));
  };
  expect(await parts('脐橙 榜首')).toEqual(['1.1.2: all-in-line', '1.1.2: all-in-passage']);
  expect(await parts('脐橙 改革')).toEqual(['1.1.2: all-in-passage', '1.1.1: all-in-passage']);
  expect(await parts('脐橙 火星')).toEqual([]);
});
