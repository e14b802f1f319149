import { isInView, sentenceInView } from '../position/in-view.ts';

const WHAT = {
  sentence: '[data-sentence]',
  note: '[data-note-mark], [data-notes], [data-gathered] summary, [data-gathered] [role=note]',
  term: '.gloss:not(.again, [tabindex="-1"])',
};

/** Goes to the next (`by` 1) or the previous (-1) of its kind from where the reader is, and takes the focus along. */
export function goOn(reading: HTMLElement, what: keyof typeof WHAT | 'chapter', by: 1 | -1): void {
  if (what === 'chapter') {
    document.querySelector<HTMLAnchorElement>(`a[rel=${by > 0 ? 'next' : 'prev'}]`)?.click();
    return;
  }
  const all = [...reading.querySelectorAll<HTMLElement>(WHAT[what])].filter(isShown);
  const from = whereabouts(reading);
  const first = from ?? sentenceInView();
  const isThere = (one: Element) => from === undefined && one === first;
  // Before the first sentence is in sight, what follows lies below the top of the window.
  const follows = (one: Element) =>
    first ? first.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING : one.getBoundingClientRect().top > 0;
  const precedes = (one: Element) => !isThere(one) && !follows(one) && one !== from && !one.contains(from ?? null);
  const next = by > 0 ? all.find((one) => isThere(one) || follows(one)) : all.findLast(precedes);
  if (next) arrive(next, what);
}

/** What a closed fold holds has a place in the page, but is not seen. */
function isShown(one: HTMLElement): boolean {
  const fold = one.localName === 'summary' ? null : one.closest<HTMLDetailsElement>('details');
  const isFolded = fold && !fold.open && fold.querySelector('summary')!.getClientRects().length > 0;
  return !isFolded && one.getClientRects().length > 0;
}

/** What has the focus, or the lit sentence, where they are in view. */
function whereabouts(reading: HTMLElement): Element | undefined {
  const focused = document.activeElement;
  const candidates = [
    ...(focused && reading.contains(focused) ? [focused] : []),
    ...reading.querySelectorAll('[data-sentence]:is(:target, .lit)'),
  ];
  return candidates.find(isInView);
}

function arrive(place: HTMLElement, what: keyof typeof WHAT): void {
  if (what === 'sentence') location.replace(`#${place.id}`);
  if (place.matches('summary')) place.parentElement!.toggleAttribute('open', true);
  if (place.matches('[role=note]')) place.tabIndex = -1;
  const stop = what === 'sentence' ? place.querySelector<HTMLElement>('[data-quote]') : place;
  stop?.focus({ preventScroll: true });
  if (what !== 'sentence') place.scrollIntoView({ block: 'center' });
}
