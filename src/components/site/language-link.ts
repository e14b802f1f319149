import { remember } from './memory.ts';
import { bringBack, firstVisible, standingOf, type Standing } from './keep-place.ts';
import { namedPlaces } from './places.ts';

/**
 * Where a reader was who goes to the same page in the other language: at an element with an id, or at the n-th of all marks; both
 * pages are built alike.
 */
type Left = { path: string; id: string | null; share: number; standing: Standing };

const KEY = 'left';
const MARKS = 'main :is([id], [data-id], h1, h2, h3, p, li, tr, figure)';
/** What is printed later, such as the results of a search, is waited for. */
const LATEST = 10_000;

const link = document.querySelector<HTMLAnchorElement>('a[data-other-language]');
if (link) keepOnLeaving(link);
returnToPlace();

/** Who changes the language stays at the sentence, with filters, order and query; the front page leads there from now on. */
function keepOnLeaving(link: HTMLAnchorElement): void {
  const follow = () => {
    link.search = location.search;
    link.hash = namedPlaces().length > 0 ? location.hash : sentenceInView(link);
  };
  // Before the link is opened in whatever way: a new tab and a copied address shall be right as well.
  for (const event of ['pointerenter', 'pointerdown', 'focus', 'click']) link.addEventListener(event, follow);
  link.addEventListener('click', () => {
    remember('locale', link.dataset.otherLanguage!);
    if (link.hash === '') leavePlace(link.pathname);
  });
}

/** While the link itself is in view, the reader is at the beginning of the page and not at a sentence. */
function sentenceInView(link: HTMLElement): string {
  if (link.getBoundingClientRect().bottom > 0) return '';
  const sentence = firstVisible(document.querySelectorAll('[data-sentence]'));
  return sentence ? `#${sentence.id}` : '';
}

function leavePlace(path: string): void {
  const marks = [...document.querySelectorAll<HTMLElement>(MARKS)];
  const mark = firstVisible(marks);
  if (!mark || window.scrollY < 1) return;
  const id = idOf(mark);
  const left: Left = { path, id, share: marks.indexOf(mark) / marks.length, standing: standingOf(mark) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(left));
  } catch {
    // The other page opens at its beginning.
  }
}

function returnToPlace(): void {
  const left = takeLeft();
  if (left?.path !== location.pathname) return;
  const back = () => {
    const marks = [...document.querySelectorAll<HTMLElement>(MARKS)];
    const { id, share, standing } = left;
    const mark = id === null ? marks[Math.round(share * marks.length)] : marks.find((other) => idOf(other) === id);
    if (mark) bringBack(mark, standing);
    return mark !== undefined;
  };
  if (!back()) waitFor(back);
}

/** Tries again whenever something is printed, until it succeeds or the reader goes on by himself. */
function waitFor(back: () => boolean): void {
  const observer = new MutationObserver(() => back() && observer.disconnect());
  observer.observe(document.querySelector('main')!, { childList: true, subtree: true });
  const stop = () => observer.disconnect();
  setTimeout(stop, LATEST);
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { once: true, passive: true });
  }
}

function idOf({ id, dataset }: HTMLElement): string | null {
  return id || (dataset.id ?? null);
}

function takeLeft(): Left | null {
  try {
    const left = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Left | null;
    sessionStorage.removeItem(KEY);
    return left;
  } catch {
    return null;
  }
}
