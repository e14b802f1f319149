import { firstVisible } from '../site/keep-place.ts';
import { remember } from '../site/memory.ts';

/** Milliseconds without scrolling after which a reader counts as reading. */
const REST = 300;

/** Says in the list of chapters how far the reader is, and remembers on his device where he stopped. */
export function noteProgress(reading: HTMLElement): void {
  let timer = 0;
  const note = () => {
    const sentences = [...reading.querySelectorAll<HTMLElement>('[data-sentence]')];
    const here = firstVisible(sentences);
    if (!here) return;
    const at = sentences.indexOf(here) + 1;
    say(at, sentences.length);
    const slug = location.pathname.split('/').at(-2)!;
    if (at > 1) remember('stopped', `${slug} ${here.dataset['sentence']}`);
  };
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(note, REST);
    },
    { passive: true },
  );
}

function say(at: number, of: number): void {
  const line = document.querySelector<HTMLElement>('[data-progress]');
  if (!line) return;
  const { progress, before, total } = line.dataset;
  const percent = Math.round((100 * (Number(before) + at)) / Number(total));
  line.textContent = progress!
    .replace('{at}', String(at))
    .replace('{of}', String(of))
    .replace('{percent}', String(percent));
}
