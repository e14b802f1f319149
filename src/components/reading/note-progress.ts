import { sentenceInView } from '../site/place-in-view.ts';
import { remember } from '../site/memory.ts';

/** Milliseconds without scrolling after which a reader counts as reading. */
const REST = 300;

/**
 * Says in the list of chapters how far the reader is, and remembers on his device where he stopped: a sentence to which he read
 * on, for the one on which he landed is no place in his reading.
 */
export function noteProgress(reading: HTMLElement): void {
  const sentences = [...reading.querySelectorAll('[data-sentence]')];
  const line = document.querySelector<HTMLElement>('[data-progress]')!;
  let timer = 0;
  const note = () => {
    const here = sentenceInView();
    if (!here) return;
    say(line, sentences.indexOf(here) + 1);
    const slug = location.pathname.split('/').at(-2)!;
    if (here.id !== reading.dataset['landed']) remember('stopped', `${slug} ${here.dataset['sentence']}`);
  };
  const rest = () => {
    clearTimeout(timer);
    timer = window.setTimeout(note, REST);
  };
  window.addEventListener('scroll', rest, { passive: true });
  rest();
}

function say(line: HTMLElement, at: number): void {
  const { progress, before, total } = line.dataset;
  const percent = Math.round((100 * (Number(before) + at)) / Number(total));
  line.textContent = progress!.replace('{at}', String(at)).replace('{percent}', String(percent));
}
