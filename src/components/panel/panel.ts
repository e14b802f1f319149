import { whenLoaded } from '../browser/when-loaded.ts';
import { dockPanel } from './dock-panel.ts';
import { fillLoadingCard, fillNumberCard, fillTermCard, fillUnreachableCard } from './fill-panel.ts';
import { cardsFrom, type Cards } from './load-cards.ts';
import { loadStyles } from './load-styles.ts';
import { SENTENCE_PART } from '../position/sentence-parts.ts';
import { termOf } from './mark-target.ts';
import { MARKS } from './marks.ts';
import { hasOwnEntry } from './show-sentences.ts';

const NO_CARDS: Cards = { terms: {}, numbers: {}, changes: {}, kept: null };

/** Milliseconds after which it is said that something loads. */
const SOON = 200;

declare global {
  /** Not every browser has it, and no library of types. */
  type CloseWatcher = { onclose: (() => void) | null; requestClose: () => void; destroy: () => void };
  interface Window {
    CloseWatcher?: new () => CloseWatcher;
  }
}

/** What came of an attempt to fill the panel: its texts may be missing, or the line to them be down. */
type Filling = 'filled' | 'missing' | 'unreachable';

/**
 * The one panel of a page: it explains one mark at a time. A click holds it open until the reader closes it, a resting mouse does
 * not. Where its texts are missing, a click follows the mark’s link; where they cannot be reached, neither could a page be, and the
 * panel says so.
 */
export class Panel {
  readonly element: HTMLElement;
  /** The word, sign or sentence number that the panel explains now, or is about to. */
  mark: HTMLElement | undefined;
  held = false;
  /** How marks of further kinds are explained, by what they match. */
  readonly kinds: { selector: string; fill: (panel: HTMLElement, mark: HTMLElement) => Promise<void> }[] = [];
  private readonly load: () => Promise<Cards>;
  private readonly besideText = matchMedia('(width >= 90rem)');
  /** Hears the platform’s own sign to close, as Android’s way back is, where the browser tells it. */
  private watcher: CloseWatcher | undefined;
  /** Counts what was asked for: an answer that comes late is dropped. */
  private turn = 0;

  constructor(element: HTMLElement) {
    this.element = element;
    this.load = cardsFrom(element.dataset['cards']!);
    element.hidden = false;
  }

  /** Explains the mark and takes the focus where a click asked for it, unless `stepped`: then the words are announced. */
  async open(mark: HTMLElement, byClick: boolean, stepped = false): Promise<void> {
    if (!stepped) this.close();
    else this.mark?.removeAttribute('aria-expanded');
    this.turn += 1;
    this.mark = mark;
    this.held = byClick;
    const { turn } = this;
    let isWaiting = byClick;
    const sign = setTimeout(async () => {
      await loadStyles();
      if (!isWaiting || turn !== this.turn) return;
      fillLoadingCard(this.element);
      this.show(mark, false);
      say(this.element.dataset['loading']!);
    }, SOON);
    const [filling] = await Promise.all([this.fill(mark), loadStyles()]).finally(() => {
      isWaiting = false;
      clearTimeout(sign);
    });
    if (turn !== this.turn) return;
    if (filling === 'filled') {
      this.element.dispatchEvent(new Event('filled'));
      this.show(mark, byClick && !stepped);
    } else if (filling === 'unreachable' && byClick) {
      const page = mark.matches(MARKS) ? (mark as HTMLAnchorElement).href : undefined;
      // A script that could not be fetched once is asked for again by a new page alone.
      const again = () => (page === undefined && navigator.onLine ? location.reload() : void this.open(mark, true));
      fillUnreachableCard(this.element, page, again);
      this.show(mark, !stepped);
    } else {
      this.close();
      if (byClick && mark instanceof HTMLAnchorElement) location.assign(mark.href);
    }
    // The focus stays on the button that led here.
    say(stepped && this.mark ? wordsOf('card-name', 'card-en', 'card-sense') : '');
  }

  close(returnFocus = false): void {
    const { element, mark } = this;
    this.turn += 1;
    this.mark = undefined;
    this.held = false;
    if (element.matches(':popover-open')) element.hidePopover();
    this.watcher?.destroy();
    this.watcher = undefined;
    delete railOf()?.dataset['covered'];
    say('');
    mark?.removeAttribute('aria-expanded');
    if (returnFocus) mark?.focus({ preventScroll: true });
  }

  contains(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** Beside the text over the list of chapters where that stands there, else at an edge that leaves the sentence free. */
  place(): void {
    const { element, mark } = this;
    if (!mark) return;
    delete element.dataset['edge'];
    const rail = railOf();
    if (this.besideText.matches && rail) {
      rail.dataset['covered'] = '';
      const { left, top } = rail.getBoundingClientRect();
      element.style.setProperty('--rail', `${left}px`);
      element.style.setProperty('--rail-top', `max(1.25rem, ${top}px)`);
      return;
    }
    const bar = document.querySelector('[data-bar]')?.getBoundingClientRect();
    const top = bar && bar.top <= 0 ? Math.max(bar.bottom, 0) : 0;
    const sentence = mark.closest(`${SENTENCE_PART}, [data-sides]`)!.getBoundingClientRect();
    const foot = document.querySelector('[data-listen-bar]')?.getBoundingClientRect();
    const room = { top, bottom: foot?.top ?? window.innerHeight };
    const { height } = element.getBoundingClientRect();
    const { edge, scroll } = dockPanel([sentence, mark.getBoundingClientRect()], room, height, this.held);
    element.dataset['edge'] = edge;
    element.style.setProperty('--panel-top', `${top}px`);
    if (scroll > 0) window.scrollBy({ top: scroll, behavior: 'instant' });
  }

  private async fill(mark: HTMLElement): Promise<Filling> {
    const kind = this.kinds.find(({ selector }) => mark.matches(selector));
    if (kind) {
      return kind.fill(this.element, mark).then(
        () => 'filled',
        () => 'unreachable',
      );
    }
    if (!(mark instanceof HTMLAnchorElement)) return 'missing';
    let hasLine = true;
    const { terms, numbers } = await this.load().catch((error: unknown) => {
      // What fetch rejects with where there is none; an answer that is no card has another error.
      hasLine = navigator.onLine && !(error instanceof TypeError);
      return NO_CARDS;
    });
    if (mark !== this.mark) return 'missing';
    const term = terms[termOf(mark) ?? ''];
    const number = numbers[numberOf(mark) ?? ''];
    if (term) fillTermCard(this.element, term, mark.href);
    else if (number) fillNumberCard(this.element, number, mark.href);
    else return hasLine ? 'missing' : 'unreachable';
    return 'filled';
  }

  /** What was changed in a sentence comes with the cards, which the ways to quote it do not wait for. */
  async addHistory(mark: HTMLElement): Promise<void> {
    const cards = await this.load().catch(() => null);
    if (!cards || mark !== this.mark) return;
    whenLoaded(import('./sentence-history.ts'), ({ addHistory }) => {
      addHistory(this.element, cards, mark as HTMLAnchorElement);
      this.place();
    });
  }

  /** The panel itself takes the focus, so that the explanation is read before the ways on. */
  private show(mark: HTMLElement, takeFocus: boolean): void {
    if (!this.element.matches(':popover-open')) this.element.showPopover();
    if (this.held) this.watch();
    this.element.scrollTop = 0;
    this.place();
    mark.setAttribute('aria-expanded', 'true');
    if (takeFocus) this.element.focus({ preventScroll: true });
  }

  private watch(): void {
    if (this.watcher || !window.CloseWatcher) return;
    this.watcher = new window.CloseWatcher();
    this.watcher.onclose = () => {
      const isQuoted = this.mark?.matches('[data-quote]');
      this.close(true);
      // The panel took the way back that would have led out of its sentence.
      if (isQuoted && hasOwnEntry()) history.back();
    };
  }
}

const railOf = () => document.querySelector<HTMLElement>('[data-rail]');

/** Tells a screen reader what the focus does not lead it to. */
function say(words: string): void {
  document.querySelector('[data-panel-status]')!.textContent = words;
}

const wordsOf = (...ids: string[]) => ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');

/** The id of the number that a mark leads to; none where it leads to no number. */
function numberOf(mark: Element): string | undefined {
  return mark.matches('a[data-number]') ? mark.getAttribute('href')?.split('#')[1] : undefined;
}
