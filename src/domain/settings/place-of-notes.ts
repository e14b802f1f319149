import type { SettingValue } from './settings.ts';

type Notes = SettingValue<'notes'>;
/** What decides it beside the setting: one language or both, sentence by sentence or not, and what the window has room for. */
export type NoteRoom = { isOne: boolean; isCompared: boolean; hasBeside: boolean; hasMargin: boolean };

/**
 * The value whose name says where notes are for a reader who has set them so: beside one language there is room for them, and a
 * comparison has a row for each sentence instead of passages.
 */
export function placeOfNotes(notes: Notes, { isOne, isCompared, hasBeside, hasMargin }: NoteRoom): Notes {
  if (notes === 'marks') return 'marks';
  if (isOne && hasBeside && (notes !== 'below' || isCompared)) return 'margin';
  if (!isOne && hasMargin && notes === 'margin') return 'margin';
  if (isCompared) return 'below';
  return notes === 'margin' ? 'passage' : notes;
}
