import { expect, test } from 'vitest';
import { isCapitalOfSentence } from './is-capital-of-sentence.ts';

const TRANSLATION = [
  'False accusation and framing are to be punished. A false report is another matter.',
  'The Long March began here. The march was long.',
  'We will improve “Light of the Soviet Area”. Light rain fell, and light trucks came.',
].join('\n');

test('a capital that a rendering has from the start of a sentence is found', () => {
  expect(isCapitalOfSentence('False accusation and framing', TRANSLATION)).toBe(true);
  expect(isCapitalOfSentence('false accusation and framing', TRANSLATION)).toBe(false);
});

test('a word with a capital inside a sentence, or one that is never small, is a name', () => {
  expect(isCapitalOfSentence('Long March spirit', TRANSLATION)).toBe(false);
  expect(isCapitalOfSentence('Light of the Soviet Area', TRANSLATION)).toBe(false);
  expect(isCapitalOfSentence('Ruijin', 'Ruijin is a city.')).toBe(false);
});
