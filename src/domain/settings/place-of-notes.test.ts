import { expect, test } from 'vitest';
import { placeOfNotes, type NoteRoom } from './place-of-notes.ts';
import { SETTINGS } from './settings.ts';

const DESK: NoteRoom = { isOne: false, isCompared: false, hasBeside: true, hasMargin: true };
const PHONE: NoteRoom = { ...DESK, hasBeside: false, hasMargin: false };

/** What can be chosen: each value that is where it says. */
const offered = (room: NoteRoom) => SETTINGS.notes.filter((notes) => placeOfNotes(notes, room) === notes);

test('both languages in passages: every place, the margin where there is room for it', () => {
  expect(offered(DESK)).toEqual(['passage', 'margin', 'below', 'marks']);
  expect(offered({ ...DESK, hasMargin: false })).toEqual(['passage', 'below', 'marks']);
  expect(placeOfNotes('margin', PHONE)).toBe('passage');
});

test('one language has its notes beside it, on a phone behind its passages', () => {
  expect(offered({ ...DESK, isOne: true, hasMargin: false })).toEqual(['margin', 'below', 'marks']);
  expect(placeOfNotes('passage', { ...DESK, isOne: true })).toBe('margin');
  expect(offered({ ...PHONE, isOne: true })).toEqual(['passage', 'below', 'marks']);
});

test('compared, notes are under their sentence, beside one language in any case', () => {
  expect(offered({ ...DESK, isCompared: true })).toEqual(['margin', 'below', 'marks']);
  expect(placeOfNotes('passage', { ...DESK, isCompared: true })).toBe('below');
  expect(offered({ ...DESK, isOne: true, isCompared: true })).toEqual(['margin', 'marks']);
  expect(offered({ ...PHONE, isOne: true, isCompared: true })).toEqual(['below', 'marks']);
});
