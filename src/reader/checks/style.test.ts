import { expect, test } from 'vitest';
import { ownContent as content } from '../../../tests/own-content.ts';
import { checkChanges } from './changes.ts';
import { checkStyles, styleFaults } from './style.ts';

/** Chapter 5 alone, as its second edition, with two sentences: one rewritten, one as given. */
function secondEdition(en: string, more: { long?: string } = {}) {
  const planted = structuredClone(content);
  const five = planted.translations.find(({ data }) => data.chapter === 5)!;
  five.data.version = 2;
  five.data.translated = '2026-11-28';
  five.data.heading = 'V. Vigorously carry out the action to deepen reform, and link up';
  five.data.units = { '5.5.4': { ...five.data.units['5.5.4']!, en, ...more } };
  planted.translations = [five];
  planted.changes = [];
  return planted;
}
const whatsOf = (faults: { id?: string | undefined; what: string }[]) => faults.map(({ id, what }) => `${id}: ${what}`);

test('the first edition is not held to the rules of style, a later one is', () => {
  const later = secondEdition('We will do a good job of it.');
  expect(whatsOf(checkStyles(later)).some((fault) => fault.startsWith('5.5.4: “do a good job of”'))).toBe(true);
  later.translations[0]!.data.version = 1;
  expect(checkStyles(later)).toEqual([]);
  expect(styleFaults(later, later.translations[0]!)).not.toEqual([]);
});

test('a sentence over 45 words wants a reason, and a reason wants such a sentence', () => {
  const long = `We own ${'shares and '.repeat(22)}more.`;
  expect(whatsOf(checkStyles(secondEdition(long)))).toContain(
    '5.5.4: has a sentence of 47 words; divide it, or say why not (long:); 45 can be read aloud',
  );
  const reason = { long: 'One list that the Chinese reads in one breath.' };
  expect(whatsOf(checkStyles(secondEdition(long, reason)))).toEqual([
    'undefined: its sentences have 47.0 words on average, 24 at most can be read aloud',
  ]);
  expect(whatsOf(checkStyles(secondEdition('We own shares.', reason)))).toEqual([
    '5.5.4: gives a reason for a long sentence, but has none',
  ]);
});

test('a second edition lists what it changed, and only what did change', () => {
  const planted = secondEdition('We own shares.');
  expect(whatsOf(checkChanges(planted))).toEqual(['undefined: is version 2 and has no list of changes']);
  const changes = {
    '5.5.4': { kind: 'style' as const, old: 'We own shares.' },
    '5.9.9': { kind: 'split' as const, old: 'Nothing.' },
  };
  const edition = { version: 2, date: '2026-11-28', changes };
  planted.changes = [{ file: 'changes', data: { chapter: 5, editions: [edition] } }];
  expect(whatsOf(checkChanges(planted))).toEqual([
    '5.5.4: did not change in version 2',
    '5.9.9: is no sentence of this chapter',
  ]);
});
