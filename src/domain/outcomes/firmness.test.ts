import { expect, test } from 'vitest';
import { CUES } from '../numbers/sample-cues.ts';
import { firmnessFaults, readFirmness } from './firmness.ts';

const PORT = {
  zh: '争取黄金机场航空口岸正式开放，提升赣州综保区能级。',
  en: 'We will seek the formal opening of the port of entry, and raise the standing of the zone.',
};
const OPENING = '争取黄金机场航空口岸正式开放';
const RAISING = '提升赣州综保区能级';
type Decided = { as: 'flat' | 'seek' | 'aim'; why: string };
const faults = (quote: string, commitment?: Decided, numbers: string[] = []) =>
  firmnessFaults({ quote, numbers, commitment }, PORT, CUES);

test('a word before a comma governs the quote behind it only where the entry says so', () => {
  expect(faults(OPENING)).toEqual([]);
  expect(faults(RAISING)).toEqual([
    `between 争取 and ${RAISING} stands a comma: whether the word governs it is a reading; decide it: commitment: { as: seek, why: … }`,
  ]);
  expect(faults(RAISING, { as: 'flat', why: '提升 is a verb of its own' })).toEqual([]);
  expect(faults(RAISING, { as: 'seek', why: '争取 heads both verbs' })).toEqual([]);
});

test('what is decided stands over the word that governs', () => {
  const read = (quote: string, commitment?: Decided) => readFirmness({ quote, commitment }, PORT, CUES);
  expect(read(OPENING)).toEqual({ commitment: 'seek', word: { zh: '争取', en: 'seek' } });
  expect(read(RAISING, { as: 'flat', why: '提升 is a verb of its own' })).toEqual({ commitment: 'flat', word: null });
});

test('a decision that is not needed, or that the sentence has no word for, is a fault', () => {
  expect(faults(OPENING, { as: 'seek', why: 'it says so' })).toEqual([
    'decides its commitment, which the words say without doubt',
  ]);
  expect(faults(RAISING, { as: 'aim', why: 'it says so' })).toEqual([
    'has the commitment aim, for which its sentence has no word',
  ]);
  expect(faults(RAISING, { as: 'flat', why: 'it says so' }, ['goal'])).toEqual([
    'decides its commitment, which is that of its number',
  ]);
});

test('争创 is to strive for, in its own clause', () => {
  const city = {
    zh: '坚决防范重特大事故发生，争创国家安全发展示范城市。',
    en: 'Accidents are to be prevented. We will strive to become a demonstration city.',
  };
  const read = (quote: string) => readFirmness({ quote }, city, CUES);
  expect(read('争创国家安全发展示范城市')).toEqual({ commitment: 'seek', word: { zh: '争创', en: 'strive' } });
  expect(read('坚决防范重特大事故发生').commitment).toBe('flat');
});
