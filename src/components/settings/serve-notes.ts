import { placeOfNotes } from '../../domain/settings/place-of-notes.ts';
import { SETTINGS, type SettingValue } from '../../domain/settings/settings.ts';
import { onSetting, settingOf } from './current.ts';
import { showAll } from './serve-settings.ts';

/** Where there is room beside one language, and for a column beside both, as the styles have it. */
const beside = matchMedia('(width >= 52rem)');
const margin = matchMedia('(width >= 64rem)');

/** Fetches the marks of the notes when the reader wants them; where they cannot be had, the notes are where they are without. */
export function serveNotes(reading: HTMLElement): void {
  const serve = () => {
    if (settingOf('notes') !== 'marks') return;
    import('./mark-notes.ts').then(
      ({ markNotes }) => markNotes(reading, reading.dataset['noteLabel']!),
      () => showAll({ notes: SETTINGS.notes[0] }),
    );
  };
  serve();
  onSetting(['notes'], serve);
  offerPlaces();
  onSetting(['notes', 'view', 'layout'], offerPlaces);
  for (const room of [beside, margin]) room.addEventListener('change', offerPlaces);
}

/** Of the places for notes those are offered that the text has now, and the one is marked where they are. */
function offerPlaces(): void {
  const placeOf = (notes: SettingValue<'notes'>) =>
    placeOfNotes(notes, {
      isOne: settingOf('view') !== 'both',
      isCompared: settingOf('layout') === 'compare',
      hasBeside: beside.matches,
      hasMargin: margin.matches,
    });
  const here = placeOf(settingOf('notes'));
  for (const notes of SETTINGS.notes) {
    const radio = document.querySelector<HTMLInputElement>(`#notes-${notes}`)!;
    radio.closest('label')!.hidden = placeOf(notes) !== notes;
    radio.checked = notes === here;
  }
}
