import { fillLoadingCard, fillNumberCard, fillTermCard } from './fill-card.ts';
import { cardsFrom, type Cards } from './load-cards.ts';

/** Milliseconds after which it is said that something loads. */
const SOON = 200;

/**
 * The one card of a page: it explains one mark at a time. A click holds it open until the reader closes it, a resting mouse does
 * not. Where its texts cannot be had, a click follows the mark’s link.
 */
export class Card {
  readonly element: HTMLElement;
  /** The word or sign that the card explains now, or is about to. */
  mark: HTMLAnchorElement | undefined;
  held = false;
  private readonly load: () => Promise<Cards>;
  /** Counts what was asked for: an answer that comes late is dropped. */
  private turn = 0;

  constructor(element: HTMLElement) {
    this.element = element;
    this.load = cardsFrom(element.dataset['cards']!);
    element.hidden = false;
  }

  async open(mark: HTMLAnchorElement, byClick: boolean): Promise<void> {
    this.close();
    this.mark = mark;
    this.held = byClick;
    const { turn } = this;
    const sign = setTimeout(() => byClick && turn === this.turn && this.sayLoading(mark), SOON);
    const cards = await this.load()
      .catch(() => undefined)
      .finally(() => clearTimeout(sign));
    if (turn !== this.turn) return;
    if (cards && this.fill(cards, mark)) this.show(mark);
    else {
      this.close();
      if (byClick) location.assign(mark.href);
    }
  }

  close(returnFocus = false): void {
    const { element, mark } = this;
    this.turn += 1;
    this.mark = undefined;
    this.held = false;
    if (element.matches(':popover-open')) element.hidePopover();
    mark?.removeAttribute('aria-expanded');
    if (returnFocus) mark?.focus({ preventScroll: true });
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** Below the mark’s last line where there is room, above its first where not; never beyond the window’s edge. */
  place(): void {
    const lines = [...(this.mark?.getClientRects() ?? [])];
    const last = lines.at(-1);
    const first = lines[0];
    if (!first || !last) return;
    const { width, height } = this.element.getBoundingClientRect();
    const below = last.bottom + 8;
    const fitsBelow = below + height <= window.innerHeight - 8;
    const top = fitsBelow ? below : Math.max(8, first.top - height - 8);
    const left = Math.max(16, Math.min(last.left, window.innerWidth - width - 16));
    this.element.style.setProperty('top', `${top}px`);
    this.element.style.setProperty('left', `${left}px`);
  }

  /** A card that has grown stays under the reader’s hand, as far as the window reaches. */
  keepInside(): void {
    const { top, height } = this.element.getBoundingClientRect();
    const lowest = window.innerHeight - height - 8;
    if (this.mark && top > lowest) this.element.style.setProperty('top', `${Math.max(8, lowest)}px`);
  }

  private sayLoading(mark: HTMLAnchorElement): void {
    fillLoadingCard(this.element);
    this.show(mark, false);
  }

  private fill({ terms, numbers }: Cards, mark: HTMLAnchorElement): boolean {
    const term = terms[mark.dataset['term'] ?? ''];
    const number = numbers[mark.dataset['number'] ?? ''];
    if (term) fillTermCard(this.element, term, mark.href);
    else if (number) fillNumberCard(this.element, number, mark.href);
    return term !== undefined || number !== undefined;
  }

  /** The card itself takes the focus, so that the explanation is read before the ways on. */
  private show(mark: HTMLAnchorElement, takeFocus = this.held): void {
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    this.element.scrollTop = 0;
    this.place();
    mark.setAttribute('aria-expanded', 'true');
    if (takeFocus) this.element.focus({ preventScroll: true });
  }
}
