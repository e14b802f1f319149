import { expect, test } from 'vitest';
import { foldText } from './fold.ts';
import { findNear, correctWord, lettersAllowed, nearestWords, slipsAllowed } from './near.ts';
import { hearCharacters } from './pinyin.ts';
import { joinPlaces } from './prove.ts';
import { openFixture, RECORDS, sentence, term } from './search-fixture.ts';
import { tokenOf } from './tokens.ts';

/** The slips between what was typed and the entry, by its characters alone. */
async function slipsIn(typed: string, id: string, records = RECORDS) {
  const { catalogue, entryOf, source } = openFixture(records);
  const tokens = foldText(typed, catalogue.variants).map(tokenOf);
  return findNear(tokens, [], entryOf(id), await source.ask(tokens))?.slips ?? null;
}

/** The slips between what was typed and the entry, by its sound too. */
async function slipsHeardIn(typed: string, id: string, records = RECORDS) {
  const { catalogue, entryOf, source } = openFixture(records);
  const elements = foldText(typed, catalogue.variants);
  const tokens = elements.map(tokenOf);
  const heard = hearCharacters(elements, await source.loadSounds());
  const answers = await source.ask([...tokens, ...heard.flat()]);
  const joined = heard.map((alike) => [alike.join(), joinPlaces(alike.map((token) => answers.get(token)!))] as const);
  const names = joined.map(([name]) => name);
  return findNear(tokens, names, entryOf(id), new Map([...answers, ...joined]))?.slips ?? null;
}

test('short words are forgiven nothing, long ones two slips', () => {
  expect(nearestWords('ornages', ['oranges', 'ranges', 'pages'])).toEqual(['oranges']);
  expect(nearestWords('wxzf', ['wxzg'])).toEqual([]);
  expect(nearestWords('goverment', ['government', 'governments'])).toEqual(['government']);
  expect(nearestWords('bitcoin', ['between', 'coins', 'station'])).toEqual([]);
});

test('words that are equally near stand in their order, and only the nearest', () => {
  expect(nearestWords('navol', ['naval', 'navels', 'navel'])).toEqual(['naval', 'navel']);
  expect(nearestWords('governmant', ['governments', 'government'])).toEqual(['government']);
});

test('a word that is near no other may be the beginning of some, the shortest first, from four letters on', () => {
  expect(correctWord('eart', ['earthquake', 'earth', 'heart'])).toEqual(['earth', 'earthquake']);
  expect(correctWord('ear', ['earth'])).toEqual([]);
  expect(correctWord('ornage', ['orange', 'ornageous'])).toEqual(['orange']);
});

test('a phrase of three characters is forgiven a slip, of six two, of ten three', () => {
  expect([2, 3, 5, 6, 9, 10].map(slipsAllowed)).toEqual([0, 1, 1, 2, 2, 3]);
});

test('a word of five letters is forgiven a slip, of eight two', () => {
  expect(['lake', 'gulfs', 'oranges', 'republic'].map(lettersAllowed)).toEqual([0, 1, 1, 2]);
});

test('a term is near by its whole name', async () => {
  const inTerm = (typed: string) => slipsIn(typed, 'five-type-government');
  expect(await inTerm('五型政俯')).toBe(1);
  expect(await inTerm('五型府')).toBe(1);
  expect(await inTerm('五型政')).toBe(1);
  expect(await inTerm('伍型正府')).toBeNull();
  expect(await inTerm('五型政府建设力度')).toBeNull();
});

test('of several names of a term the nearest counts', async () => {
  const terms = [term('gba', ['粤港澳大湾区', '大湾区建设', '大湾区'], '', ['Greater Bay Area'], '', [])];
  expect(await slipsIn('粤港大湾区', 'gba', terms)).toBe(1);
  expect(await slipsIn('大弯区建', 'gba', terms)).toBeNull();
  expect(await slipsIn('大弯区', 'gba', terms)).toBe(1);
});

test('a stretch of a sentence is near from four characters on, and four have to begin and end right', async () => {
  const inSentence = (typed: string) => slipsIn(typed, '1.1.1');
  expect(await inSentence('放官服')).toBeNull();
  expect(await inSentence('政俯建设')).toBe(1);
  expect(await inSentence('正府建设')).toBeNull();
  expect(await inSentence('政府建没')).toBeNull();
  expect(await inSentence('正府建设加')).toBe(1);
  expect(await inSentence('府建设加火')).toBe(1);
  expect(await inSentence('改革力渡')).toBeNull();
  expect(await inSentence('改草力度')).toBe(1);
});

test('a character too many, one too few and one at the end of a sentence are slips', async () => {
  const inSentence = (typed: string) => slipsIn(typed, '1.1.1');
  expect(await inSentence('五型的政府建设')).toBe(1);
  expect(await inSentence('型政建设加大')).toBe(1);
  expect(await inSentence('管服改革力渡')).toBe(1);
  expect(await inSentence('管服改革立渡')).toBe(2);
  expect(await inSentence('管服革立渡')).toBeNull();
});

test('the characters of a phrase in another order, or in two lines, are not near it', async () => {
  expect(await slipsIn('度力革改服管', '1.1.1')).toBeNull();
  const twice = [sentence('0.1.1', '改革开放。', 'Reform.')];
  expect(await slipsIn('改革改革改革', '0.1.1', twice)).toBeNull();
});

test('a homophone is half a slip, and half of the phrase has to be written as it stands', async () => {
  const inTerm = (typed: string) => slipsHeardIn(typed, 'five-type-government');
  expect(await inTerm('五型正府')).toBe(0.5);
  expect(await inTerm('伍形政府')).toBe(1);
  expect(await inTerm('伍形正府')).toBeNull();
  expect(await inTerm('型正府')).toBe(0.5);
  expect(await inTerm('正府')).toBeNull();
});

test('of several stretches that sound so the one that is written most alike counts', async () => {
  const twice = [sentence('0.1.1', '放管府之权，推放管服改革。', 'Delegate.')];
  expect(await slipsHeardIn('放官服', '0.1.1', twice)).toBe(0.5);
});
