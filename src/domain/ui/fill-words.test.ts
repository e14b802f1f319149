import { expect, test, vi } from 'vitest';
import { fillWords, placesOf } from './fill-words.ts';

const COUNTS = '{numbers, plural, one {# number} other {# numbers}}, {terms, plural, one {# term} other {# terms}}';

test('puts values into their places', () => {
  expect(fillWords('第{number}章，共{all}章', { number: 5, all: 10 }, 'zh-Hans')).toBe('第5章，共10章');
});

test('refuses to print a place without a value', () => {
  expect(() => fillWords('sentence {id}', {}, 'en-GB')).toThrow('no value for {id}');
  expect(() => fillWords(COUNTS, { numbers: 1 }, 'en-GB')).toThrow('no value for {terms}');
});

test('one number, no numbers, 1,107 numbers: each count chooses its own form', () => {
  expect(fillWords(COUNTS, { numbers: 1, terms: 0 }, 'en-GB')).toBe('1 number, 0 terms');
  expect(fillWords(COUNTS, { numbers: 1107, terms: 1 }, 'en-GB')).toBe('1,107 numbers, 1 term');
});

test('a form may be a word alone', () => {
  const phrase = '{count, plural, one {sentence} other {sentences}} {ids}';
  expect(fillWords(phrase, { count: 1, ids: '1.2.4' }, 'en-GB')).toBe('sentence 1.2.4');
  expect(fillWords(phrase, { count: 2, ids: '1.2.4, 3.2.7' }, 'en-GB')).toBe('sentences 1.2.4, 3.2.7');
});

test('a count may have words of its own', () => {
  const phrase = '{count, plural, =0 {none is} one {# is} other {# are}} dated';
  expect([0, 1, 2].map((count) => fillWords(phrase, { count }, 'en-GB'))).toEqual([
    'none is dated',
    '1 is dated',
    '2 are dated',
  ]);
});

test('a value is printed as it is, whatever signs it holds', () => {
  expect(fillWords('Nothing for “{query}”', { query: '$& {count} #' }, 'en-GB')).toBe('Nothing for “$& {count} #”');
});

test('names the places of a phrase, so that two languages can be compared', () => {
  expect(placesOf(COUNTS)).toEqual(['numbers', 'terms']);
  expect(placesOf('{to} – {from}, {to}')).toEqual(['from', 'to']);
  expect(placesOf('{count, plural, one {sentence} other {sentences}} {ids}')).toEqual(['ids']);
});

test('a form that the language asks for and the phrase lacks is the general one', () => {
  expect(fillWords('{count, plural, other {# terms}}', { count: 1 }, 'en-GB')).toBe('1 terms');
});

test('a browser without Intl gets the general form and plain digits', () => {
  vi.stubGlobal('Intl', undefined);
  const phrase = '{count, plural, =0 {nothing} one {# term} other {# of # terms}}';
  const filled = [0, 1, 1107].map((count) => fillWords(phrase, { count }, 'en-GB'));
  vi.unstubAllGlobals();
  expect(filled).toEqual(['nothing', '1 of 1 terms', '1107 of 1107 terms']);
});
