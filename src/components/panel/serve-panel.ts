import { isModified } from '../browser/is-modified.ts';
import { lightMark } from './light-mark.ts';
import { Panel } from './panel.ts';
import { letSelect, selectsIn } from './select-in-mark.ts';
import { MARKS, neighbour } from './marks.ts';
import { hasOwnEntry, showSentences } from './show-sentences.ts';

/** Milliseconds that a mouse rests on a mark before the panel opens, and is away before it closes. */
const OPEN_DELAY = 250;
const CLOSE_DELAY = 600;
const QUOTES = 'a[data-quote]';

const element = document.querySelector<HTMLElement>('[data-cards]');
/** The page’s panel. Without popovers there is none, and a mark stays what it is without script: a plain link. */
export const panel = element && 'showPopover' in HTMLElement.prototype ? new Panel(element) : undefined;
if (panel) servePanel(panel);

/** The panel opens on a click or tap, on Enter, and when a mouse rests on a mark; Escape, its button and a click elsewhere close it. */
function servePanel(panel: Panel): void {
  for (const mark of document.querySelectorAll(`${MARKS}, ${QUOTES}`)) mark.setAttribute('aria-haspopup', 'dialog');
  openOnClick(panel);
  openOnRest(panel);
  serveTools(panel);
  serveKeys(panel);
  letSelect(markOf, () => panel.close());
  window.addEventListener('resize', () => panel.place(), { passive: true });
  // Behind what the browser itself does with the page that it comes to.
  window.addEventListener('popstate', () => setTimeout(goBack, 0, panel));
  // Of the parts that open; the event does not bubble.
  panel.element.addEventListener('toggle', () => panel.place(), { capture: true });
}

/** The way back takes a sentence out of the address, and its card with it. */
function goBack(panel: Panel): void {
  history.scrollRestoration = 'auto';
  if (panel.mark?.matches(QUOTES) && !hasOwnEntry()) panel.close(panel.contains(document.activeElement));
}

function openOnClick(panel: Panel): void {
  document.addEventListener('click', (event) => {
    if (isModified(event) || event.button !== 0 || event.defaultPrevented) return;
    const quote = find<HTMLAnchorElement>(event, QUOTES);
    const mark = markOf(event);
    if (quote) {
      event.preventDefault();
      void panel.open(quote, true);
      showSentences(quote.hash);
    } else if (!mark) {
      if (!panel.contains(event.target)) panel.close();
    } else {
      event.preventDefault();
      if (selectsIn(mark, event)) panel.close();
      else if (panel.mark === mark && panel.held) panel.close(true);
      else void panel.open(mark, true);
    }
  });
}

function openOnRest(panel: Panel): void {
  let timer = 0;
  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => !panel.held && action(), delay);
  };
  document.addEventListener('pointerover', (event) => {
    // A mouse with a button down selects.
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const mark = markOf(event);
    if (panel.contains(event.target)) clearTimeout(timer);
    else if (mark !== panel.mark)
      later(mark ? OPEN_DELAY : CLOSE_DELAY, () => (mark ? panel.open(mark, false) : panel.close()));
    else clearTimeout(timer);
    if (!panel.contains(event.target)) lightMark(mark);
  });
  document.addEventListener('pointerdown', () => clearTimeout(timer));
}

function serveTools(panel: Panel): void {
  const step = (by: number) => {
    const next = panel.mark && neighbour(panel.mark, by);
    if (!next) return;
    void panel.open(next, true, true);
    lightMark(next);
    if (next.matches(QUOTES)) showSentences((next as HTMLAnchorElement).hash);
    next.scrollIntoView({ block: 'nearest' });
  };
  panel.element.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-step], [data-close]');
    if (!button) return;
    if (button.dataset['step']) step(Number(button.dataset['step']));
    else panel.close(true);
  });
  panel.element.addEventListener('keydown', ({ key, target }) => {
    // A choice has its own use for the arrows.
    if ((target as Element).matches('input, select, [data-preview]')) return;
    if (key === 'ArrowLeft' || key === 'ArrowRight') step(key === 'ArrowLeft' ? -1 : 1);
  });
}

/** Behind its word: Tab goes from the word into the panel, and from the panel on from the word. */
function serveKeys(panel: Panel): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.mark) panel.close(panel.held || panel.contains(document.activeElement));
    if (event.key !== 'Tab' || !panel.contains(document.activeElement)) return;
    const stops = [
      ...panel.element.querySelectorAll<HTMLElement>('a, button, summary, input, select, [tabindex="0"]'),
    ].filter((stop) => stop.getClientRects().length > 0);
    const end = event.shiftKey ? panel.element : stops.at(-1);
    if (document.activeElement !== end) return;
    panel.close(true);
    // Backwards the word itself is next; forwards the browser goes on from it.
    if (event.shiftKey) event.preventDefault();
  });
  document.addEventListener('focusin', (event) => lightMark(markOf(event) ?? panel.mark));
  panel.element.addEventListener('focusout', ({ relatedTarget }) => {
    // A tap on its own mark moves the focus there before the click, which then closes the panel.
    if (panel.held && relatedTarget && relatedTarget !== panel.mark && !panel.contains(relatedTarget)) panel.close();
  });
}

const find = <Found extends Element>({ target }: Event, selector: string): Found | undefined =>
  (target as Element).closest?.<Found>(selector) ?? undefined;

function markOf(event: Event): HTMLAnchorElement | undefined {
  return find(event, MARKS);
}
