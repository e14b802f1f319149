import { expect, test } from 'vitest';
import { ownContent as content } from '../../../tests/own-content.ts';
import type { Content } from '../read-content.ts';
import { checkNumerals } from './numerals.ts';

/** The content with the first chapter’s translation alone, to be changed; the check of all takes seconds. */
const firstChapter = (): Content =>
  structuredClone({ ...content, translations: content.translations.filter(({ data }) => data.chapter === 1) });

/** The same with one sentence’s English changed. */
function planted(id: string, from: string, to: string): Content {
  const changed = firstChapter();
  const unit = changed.translations.map(({ data }) => data.units[id]).find((found) => found !== undefined)!;
  expect(unit.en).toContain(from);
  unit.en = unit.en.replace(from, to);
  return changed;
}
const faultsOf = (changed: Content, id: string) =>
  checkNumerals(changed)
    .filter((fault) => fault.id === id)
    .map(({ what }) => what);

test('a wrong number planted in a translation is named with its sentence', () => {
  expect(faultsOf(planted('1.3.2', '1.143 million', '11.43 million'), '1.3.2')).toEqual([
    '114.3万 of the Chinese has no counterpart in the English',
    '11.43 million stands in the English and nowhere in the Chinese',
  ]);
});

test('a forecast told as a result is named', () => {
  expect(faultsOf(planted('1.2.4', 'is expected to pass', 'passed'), '1.2.4')).toEqual([
    '有望 before 4000亿 has no counterpart in the English',
  ]);
});

test('a word on the list that hides a stated number is named', () => {
  const changed = firstChapter();
  changed.noQuantities.data.push({ word: '66位', why: 'planted by a test of the check' });
  expect(faultsOf(changed, '1.2.4')).toContain('excuses the number gdp-rank, which is a quantity');
});

test('a waiver that waives nothing is named', () => {
  const changed = firstChapter();
  const unit = changed.translations.map(({ data }) => data.units['1.4.4']).find((found) => found !== undefined)!;
  unit.numerals = [{ zh: '137家', why: 'planted by a test of the check' }];
  expect(faultsOf(changed, '1.4.4')).toEqual(['waives the numeral in 137家, but nothing is missing there']);
});

test('a quantity that numbers.yaml leaves out is named with its sentence', () => {
  const changed = firstChapter();
  changed.numbers.data.stated = changed.numbers.data.stated.filter(({ id }) => id !== 'gdp-rank');
  expect(faultsOf(changed, '1.2.4')).toEqual([
    'has no number for 第66 of this sentence; add it, or excuse it in content/numerals.yaml with the reason',
  ]);
});
