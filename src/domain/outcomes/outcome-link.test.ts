import { expect, test } from 'vitest';
import { outcomesOf } from './outcome-link.ts';
import { CHANG_GAN, FIRMS } from './sample-outcomes.ts';

const found = (by: Parameters<typeof outcomesOf>[1]) => outcomesOf([FIRMS, CHANG_GAN], by).map(({ slug }) => slug);

test('a number, its sentence, the sentence that announces it and a term each lead to their outcome', () => {
  expect(found({ numbers: ['firms-goal'] })).toEqual(['firms']);
  expect(found({ sentences: ['7.7.2'] })).toEqual(['chang-gan']);
  expect(found({ terms: ['specialised'] })).toEqual(['firms']);
  const elsewhere = { ...FIRMS, sentence: '3.3.2' };
  expect(outcomesOf([elsewhere, CHANG_GAN], { sentences: ['4.2.1'] })).toEqual([elsewhere]);
});

test('what no outcome rests on leads nowhere', () => {
  expect(found({})).toEqual([]);
  expect(found({ numbers: ['gdp'], sentences: ['1.4.3'], terms: ['four-bests'] })).toEqual([]);
});
