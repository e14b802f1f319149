import { Card } from './card.ts';
import { letSelect, selectsIn } from './select-in-mark.ts';

const OPEN_DELAY = 150;
const CLOSE_DELAY = 200;
const MARKS = '[data-side] a:is([data-term], [data-number])';

const element = document.querySelector<HTMLElement>('[data-cards]');
// Without popovers a mark stays what it is without script: a plain link.
if (element && 'showPopover' in HTMLElement.prototype) serveCards(new Card(element));

/** The card opens on a click or tap, on Enter, and when a mouse rests on a mark; Escape and a click elsewhere close it. */
function serveCards(card: Card): void {
  for (const mark of document.querySelectorAll(MARKS)) mark.setAttribute('aria-haspopup', 'dialog');
  openOnClick(card);
  openOnRest(card);
  serveKeys(card);
  letSelect(markOf, () => card.close());
  // Of the parts that open; the event does not bubble.
  card.element.addEventListener('toggle', () => card.keepInside(), { capture: true });
  for (const event of ['scroll', 'resize']) window.addEventListener(event, () => card.place(), { passive: true });
}

function openOnClick(card: Card): void {
  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (!mark) {
      if (!card.contains(event.target)) card.close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    if (selectsIn(mark, event)) card.close();
    else if (card.mark === mark && card.held) card.close(true);
    else void card.open(mark, true);
  });
}

function openOnRest(card: Card): void {
  let timer = 0;
  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => !card.held && action(), delay);
  };
  document.addEventListener('pointerover', (event) => {
    // A mouse with a button down selects.
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const mark = markOf(event);
    if (card.contains(event.target)) clearTimeout(timer);
    else if (mark !== card.mark)
      later(mark ? OPEN_DELAY : CLOSE_DELAY, () => (mark ? card.open(mark, false) : card.close()));
    else clearTimeout(timer);
    if (!card.contains(event.target)) lightUp(mark);
  });
  document.addEventListener('pointerdown', () => clearTimeout(timer));
}

/** Behind its word: Tab goes from the word into the card, and from the card on from the word. */
function serveKeys(card: Card): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && card.mark) card.close(card.held || card.contains(document.activeElement));
    if (event.key !== 'Tab' || !card.contains(document.activeElement)) return;
    const stops = [card.element, ...card.element.querySelectorAll('a, summary')].filter(isShown);
    const end = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== end) return;
    card.close(true);
    // Backwards the word itself is next; forwards the browser goes on from it.
    if (event.shiftKey) event.preventDefault();
  });
  document.addEventListener('focusin', (event) => lightUp(markOf(event) ?? card.mark));
  card.element.addEventListener('focusout', ({ relatedTarget }) => {
    // A tap on its own mark moves the focus there before the click, which then closes the card.
    if (card.held && relatedTarget && relatedTarget !== card.mark && !card.contains(relatedTarget)) card.close();
  });
}

function markOf(event: Event): HTMLAnchorElement | undefined {
  return (event.target as Element).closest?.<HTMLAnchorElement>(MARKS) ?? undefined;
}

/** What a closed fold holds is no stop of Tab. */
function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Lights up a mark and its counterpart on the other side of the sentence. */
function lightUp(mark: HTMLAnchorElement | undefined): void {
  for (const lit of document.querySelectorAll(`${MARKS}.lit`)) lit.classList.remove('lit');
  if (!mark) return;
  const { term, number } = mark.dataset;
  for (const other of mark.closest('[data-sides]')!.querySelectorAll<HTMLElement>(MARKS)) {
    if (other.dataset['term'] === term && other.dataset['number'] === number) other.classList.add('lit');
  }
}
