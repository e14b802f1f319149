import { onSetting, settingOf } from './current.ts';

/** Fetches the marks of the notes when the reader wants them; where they cannot be had, the notes are where they are without. */
export function serveNotes(reading: HTMLElement): void {
  const serve = () => {
    if (settingOf('notes') !== 'marks') return;
    import('./mark-notes.ts').then(
      ({ markNotes }) => markNotes(reading, reading.dataset['noteLabel']!),
      () => delete document.documentElement.dataset['notes'],
    );
  };
  serve();
  onSetting(['notes'], serve);
}
