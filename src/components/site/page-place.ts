import { readingLine } from './first-visible.ts';

/**
 * Where a reader was in a page that is built alike in the other language: how far from one landmark to the next. A landmark is
 * found by its id, and where it has none that both languages share, by its turn.
 */
export type Place = { path: string; id: string; turn: number; of: number; part: number };

const KEY = 'place';
const LANDMARKS = 'main :is(h1, h2, h3, tr, figure, [data-entry], [data-sentence], [data-id])';
/** Milliseconds that are waited for what is printed later, such as the results of a search. */
const PATIENCE = 10_000;

/** The place where the reader is, for the page at another path; null where the page has no landmarks. */
export function notePlace(path: string): Place | null {
  const marks = landmarks();
  if (marks.length === 0) return null;
  const line = readingLine();
  const passed = marks.filter((mark) => mark.getBoundingClientRect().top <= line).length;
  const turn = Math.max(0, passed - 1);
  const [start, end] = extent(marks, turn);
  return { path, id: idOf(marks[turn]!), turn, of: marks.length, part: (line - start) / (end - start) };
}

/** Leaves word of a place for the page that opens next in this tab. */
export function leavePlace(place: Place | null): void {
  try {
    if (place) sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // The other page opens at its beginning.
  }
}

/** Goes to the place that was left for this page; waits for it while the page is still being filled. */
export function returnToPlace(): void {
  const place = takePlace();
  if (place?.path !== location.pathname || goTo(place)) return;
  const observer = new MutationObserver(() => goTo(place) && observer.disconnect());
  observer.observe(document.querySelector('main')!, { childList: true, subtree: true });
  const stop = () => observer.disconnect();
  setTimeout(stop, PATIENCE);
  // A reader who goes on by himself is not called back.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { once: true, passive: true });
  }
}

function goTo({ id, turn, of, part }: Place): boolean {
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

function takePlace(): Place | null {
  try {
    const place = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Place | null;
    sessionStorage.removeItem(KEY);
    return place;
  } catch {
    return null;
  }
}
