import { whenLoaded } from '../browser/when-loaded.ts';
import { isShortcut } from '../settings/is-shortcut.ts';

/** Where each key leads, and which way; figures for whom an input method takes the letters. */
const STEPS: Record<string, ['sentence' | 'note' | 'term' | 'chapter', 1 | -1]> = {
  j: ['sentence', 1],
  k: ['sentence', -1],
  n: ['note', 1],
  b: ['note', -1],
  t: ['term', 1],
  r: ['term', -1],
  l: ['chapter', 1],
  h: ['chapter', -1],
  2: ['sentence', 1],
  1: ['sentence', -1],
  4: ['note', 1],
  3: ['note', -1],
  6: ['term', 1],
  5: ['term', -1],
  8: ['chapter', 1],
  7: ['chapter', -1],
};

/** Keys lead from sentence to sentence, note, term and chapter; how, is loaded with the first. */
export function serveKeys(reading: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step || event.shiftKey || !isShortcut(event) || (event.target as Element).closest('[popover]')) return;
    event.preventDefault();
    whenLoaded(import('./step.ts'), ({ goOn }) => goOn(reading, ...step));
  });
}
