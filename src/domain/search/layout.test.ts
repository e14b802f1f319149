import { expect, test } from 'vitest';
import { fieldsOf, layEntry } from './layout.ts';
import type { SearchRecord } from './record.ts';
import { openFixture, RECORDS } from './search-fixture.ts';
import { aboutToken, initialsToken, syllableToken, tokenOf } from './tokens.ts';

const han = (char: string) => tokenOf({ kind: 'han', value: char });
function lay(record: SearchRecord) {
  const { variants, readSyllables } = openFixture().prepared;
  return layEntry(record, variants, readSyllables);
}

test('the tokens of a term: its characters, its reading, its English, its initials, its explanation', () => {
  const term = lay(RECORDS[0]!);
  expect(term.tokens.slice(0, 4)).toEqual([...'五型政府'].map(han));
  expect(term.tokens.slice(4, 8)).toEqual(['wu', 'xing', 'zheng', 'fu'].map(syllableToken));
  expect(term.tokens.slice(8, 11)).toEqual(
    ['five', 'type', 'govern'].map((stem) => tokenOf({ kind: 'word', value: stem })),
  );
  expect(term.tokens.slice(11, 13)).toEqual([initialsToken('wxzf'), initialsToken('wuxingzhengfu')]);
  expect(term.tokens[13]).toBe(aboutToken(han('江')));
});

test('lengths and fields say where each line lies in the tokens', () => {
  const term = lay(RECORDS[0]!);
  expect(term.lengths).toEqual({ zh: [4], en: [3] });
  expect(fieldsOf(term.lengths)).toEqual([
    { side: 'zh', line: 0, start: 0, length: 4 },
    { side: 'sound', line: 0, start: 4, length: 4 },
    { side: 'en', line: 0, start: 8, length: 3 },
    { side: 'about', line: 0, start: 11, length: Infinity },
  ]);
});

test('the editors’ reading is that of the first name, and one syllable has no initials', () => {
  const given: (string | undefined)[] = [];
  const record: SearchRecord = { ...RECORDS[0]!, zh: ['五型政府', '府'], pinyin: 'wǔxíng zhèngfǔ', about: [] };
  const { tokens } = layEntry(record, new Map(), (text, _, pinyin) => {
    given.push(pinyin);
    return [...text].map(() => 'fu');
  });
  expect(given).toEqual(['wǔxíng zhèngfǔ', undefined]);
  expect(tokens.slice(-2)).toEqual([initialsToken('ffff'), initialsToken('wuxingzhengfu')]);
});

test('a sentence has no initials', () => {
  const sentence = RECORDS.find(({ id }) => id === '0.1.1')!;
  const { tokens } = lay(sentence);
  expect(tokens.filter((token) => token.startsWith('i'))).toEqual([]);
});
