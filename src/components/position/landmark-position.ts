import { forget, recall, remember } from '../browser/memory.ts';
import { readingLine } from './reading-line.ts';

/**
 * Where a reader was in a page that is built alike in the other language: how far from one landmark to the next. A landmark is
 * found by its id, and where it has none that both languages share, by its turn.
 */
export type LandmarkPosition = { path: string; id: string; turn: number; of: number; part: number };

const LANDMARKS = 'main :is(h1, h2, h3, tr, figure, [data-entry], [data-sentence], [data-id])';
/** Milliseconds that are waited for what is printed later, such as the results of a search. */
const PATIENCE = 10_000;

/** Where the reader is, for the page at another path; null where the page has no landmarks. */
export function landmarkPosition(path: string): LandmarkPosition | null {
  const marks = landmarks();
  if (marks.length === 0) return null;
  const line = readingLine();
  const passed = marks.filter((mark) => mark.getBoundingClientRect().top <= line).length;
  const turn = Math.max(0, passed - 1);
  const [start, end] = extent(marks, turn);
  return { path, id: idOf(marks[turn]!), turn, of: marks.length, part: (line - start) / (end - start) };
}

/** Hands a position, or none, to the page that opens next in this tab. */
export function handOver(position: LandmarkPosition | null): void {
  remember('position', JSON.stringify(position));
}

/** Goes to the position that was handed to this page; waits for it while the page is still being filled. */
export function takeUp(): void {
  const position = takePosition();
  if (position?.path !== location.pathname || goTo(position)) return;
  const observer = new MutationObserver(() => goTo(position) && observer.disconnect());
  observer.observe(document.querySelector('main')!, { childList: true, subtree: true });
  const stop = () => observer.disconnect();
  setTimeout(stop, PATIENCE);
  // A reader who goes on by himself is not called back.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { once: true, passive: true });
  }
}

function goTo({ id, turn, of, part }: LandmarkPosition): boolean {
  const marks = landmarks();
  const same = id === '' ? -1 : marks.findIndex((mark) => idOf(mark) === id);
  const at = same >= 0 ? same : marks.length === of ? turn : -1;
  if (at < 0) return false;
  const [start, end] = extent(marks, at);
  window.scrollBy({ top: start + part * (end - start) - readingLine(), behavior: 'instant' });
  return true;
}

function landmarks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(LANDMARKS)].filter((mark) => mark.getClientRects().length > 0);
}

/** From the top of a landmark to the top of the next. */
function extent(marks: HTMLElement[], at: number): [start: number, end: number] {
  const start = marks[at]!.getBoundingClientRect().top;
  const end = marks[at + 1]?.getBoundingClientRect().top ?? document.documentElement.getBoundingClientRect().bottom;
  return [start, Math.max(end, start + 1)];
}

function idOf({ id, dataset }: HTMLElement): string {
  return id || (dataset['id'] ?? '');
}

function takePosition(): LandmarkPosition | null {
  const kept = recall('position');
  forget('position');
  try {
    return JSON.parse(kept ?? 'null') as LandmarkPosition | null;
  } catch {
    return null;
  }
}
