import { SETTINGS } from '../../domain/settings/settings.ts';
import { onSetting, settingOf } from './current.ts';
import { showAll } from './serve-settings.ts';

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
}
