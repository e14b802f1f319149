import { fillNumberCard, fillTermCard, type Cards } from './fill-card.ts';

const OPEN_DELAY = 150;
const CLOSE_DELAY = 200;

const card = document.querySelector<HTMLElement>('#card');
if (card) openCards(card);

/**
 * One card for all marks of the page, that is glosses and signs of numbers. It opens on a click or tap, on Enter, and when a
 * mouse rests on a mark; it can be entered with the pointer, closes on Escape and on a click elsewhere, and gives the focus
 * back. Its texts come in one request when a reader first shows interest; until then, and when they cannot be had, a mark is a
 * plain link.
 */
function openCards(card: HTMLElement): void {
  let cards: Promise<Cards> | undefined;
  let current: HTMLAnchorElement | undefined;
  let timer = 0;
  let heldByClick = false;

  for (const mark of document.querySelectorAll('a.gloss, a.sign')) mark.setAttribute('aria-haspopup', 'dialog');

  const load = () => (cards ??= fetch(card.dataset.cards!).then((response) => response.json()));
  const later = (delay: number, action: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(action, delay);
  };

  async function open(mark: HTMLAnchorElement, byClick: boolean): Promise<void> {
    current = mark;
    const all = await load().catch(() => undefined);
    if (current !== mark) return;
    const term = all?.terms[mark.dataset.term ?? ''];
    const number = all?.numbers[mark.dataset.number ?? ''];
    if (term) fillTermCard(card, term, mark.href);
    else if (number) fillNumberCard(card, number, mark.href);
    else {
      cards = undefined;
      if (byClick) location.href = mark.href;
      return;
    }
    heldByClick = byClick;
    card.showPopover();
    placeCard(card, mark);
    mark.setAttribute('aria-expanded', 'true');
    if (byClick) card.querySelector<HTMLElement>('footer a')!.focus({ preventScroll: true });
  }

  function close(returnFocus: boolean): void {
    clearTimeout(timer);
    if (card.matches(':popover-open')) card.hidePopover();
    current?.removeAttribute('aria-expanded');
    if (returnFocus) current?.focus({ preventScroll: true });
    current = undefined;
    heldByClick = false;
  }

  const markOf = (event: Event) =>
    (event.target as Element).closest?.<HTMLAnchorElement>('a.gloss, a.sign[data-number]');

  document.addEventListener('click', (event) => {
    const mark = markOf(event);
    if (!mark) {
      if (!card.contains(event.target as Node)) close(false);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const again = current === mark && heldByClick;
    close(again);
    if (!again) void open(mark, true);
  });

  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const mark = markOf(event);
    if (mark) {
      lightUp(mark);
      if (mark !== current && !heldByClick)
        later(OPEN_DELAY, () => {
          close(false);
          void open(mark, false);
        });
    } else if (card.contains(event.target as Node)) clearTimeout(timer);
    else {
      lightUp(undefined);
      if (!heldByClick) later(CLOSE_DELAY, () => close(false));
    }
  });

  document.addEventListener('focusin', (event) => lightUp(markOf(event) ?? current));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && current) close(card.contains(document.activeElement) || heldByClick);
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    // A tap on its own mark moves the focus there before the click, which then closes the card.
    if (heldByClick && relatedTarget && relatedTarget !== current && !card.contains(relatedTarget as Node))
      close(false);
  });
  window.addEventListener('scroll', () => current && placeCard(card, current), { passive: true });
}

/** Lights up a mark and its counterpart on the other side of the sentence. */
function lightUp(mark: HTMLAnchorElement | undefined): void {
  for (const lit of document.querySelectorAll('.sentence a.lit')) lit.classList.remove('lit');
  if (!mark) return;
  const { term, number } = mark.dataset;
  for (const other of mark.closest('.sentence, .chapter-head')?.querySelectorAll<HTMLElement>('a.gloss, a.sign') ??
    []) {
    if (other.dataset.term === term && other.dataset.number === number) other.classList.add('lit');
  }
}

/** Below the mark’s last line where there is room, above its first where not; never beyond the window’s edge. */
function placeCard(card: HTMLElement, mark: HTMLElement): void {
  const lines = [...mark.getClientRects()];
  const last = lines.at(-1);
  const first = lines[0];
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  const below = last.bottom + 8;
  const fitsBelow = below + height <= window.innerHeight - 8;
  const top = fitsBelow ? below : Math.max(8, first.top - height - 8);
  const left = Math.min(Math.max(16, last.left), window.innerWidth - width - 16);
  card.style.setProperty('top', `${top}px`);
  card.style.setProperty('left', `${left}px`);
}
