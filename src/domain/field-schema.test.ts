import { expect, test } from 'vitest';
import { orNull, partialDateSchema, patternSchema, sentenceIdSchema, slugSchema, textSchema } from './field-schema.ts';

const isSound = (schema: { safeParse: (value: unknown) => { success: boolean } }, ...values: unknown[]) =>
  values.map((value) => schema.safeParse(value).success);

test('a text is some words, without white space at its ends', () => {
  expect(textSchema.parse(' 五型政府\n')).toBe('五型政府');
  expect(isSound(textSchema, ' ', '')).toEqual([false, false]);
});

test('names, ids and dates of another form are refused', () => {
  expect(isSound(slugSchema, 'four-bests', '1-5-n', 'Four', 'four--bests', 'four-', '四最')).toEqual([
    ...[true, true, false, false, false, false],
  ]);
  expect(isSound(sentenceIdSchema, '5.3.2', '10.1.12', '5.3', 's5.3.2', '5.3.2.1')).toEqual([
    ...[true, true, false, false, false],
  ]);
  expect(isSound(partialDateSchema, '2021', '2021-09', '2021-09-27', '21', '2021-13', '2021-02-31')).toEqual([
    ...[true, true, true, false, false, false],
  ]);
});

test('a pattern is one that a program can read', () => {
  expect(isSound(patternSchema, '推动(?!力)', '推动(', '')).toEqual([true, false, false]);
});

test('what content may leave out is null in the data, and says what it is', () => {
  const field = orNull(textSchema.optional().describe('What the page is'));
  expect(isSound(field, '简讯', null, undefined)).toEqual([true, true, false]);
  expect(field.description).toBe('What the page is');
});
