import { sentenceInView } from '../position/in-view.ts';
import { onRest } from '../position/on-rest.ts';
import { remember } from '../browser/memory.ts';

/**
 * Says in the list of chapters how far the reader is and marks the section of that sentence, and remembers on his device where he
 * stopped: a sentence to which he read on, for the one on which he landed is no place in his reading.
 */
export function noteProgress(reading: HTMLElement): void {
  const sentences = [...reading.querySelectorAll('[data-sentence]')];
  const line = document.querySelector<HTMLElement>('[data-progress]')!;
  onRest(() => {
    const here = sentenceInView();
    if (!here) return;
    say(line, sentences.indexOf(here) + 1);
    markSection(here.closest<HTMLElement>('[data-passage]')!.dataset['passage']!);
    const slug = location.pathname.split('/').at(-2)!;
    const id = here.dataset['sentence']!;
    if (id !== reading.dataset['landed']) remember('stopped', `${slug} ${id}`);
  });
}

function say(line: HTMLElement, at: number): void {
  const { progress, before, total } = line.dataset;
  const percent = Math.round((100 * (Number(before) + at)) / Number(total));
  line.textContent = progress!.replace('{at}', String(at)).replace('{percent}', String(percent));
}

function markSection(passage: string): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-section]')) {
    if (link.dataset['section'] === passage) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
}
