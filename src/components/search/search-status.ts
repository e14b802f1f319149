import type { SearchTranslate } from './search-translate.ts';

/** Milliseconds after which it is said that a search runs, and that it takes long. */
const SOON = 250;
const LONG = 5000;

/** Milliseconds after which it is read out: who types on hears nothing of each letter. */
const QUIET = 1000;

/** The line above the list: what is going on, in words for readers and as `data-search-status` for programs. */
export class SearchStatus {
  private readonly element: HTMLElement;
  private readonly spoken: HTMLElement;
  private readonly t: SearchTranslate;
  private timers: number[] = [];
  private quiet = 0;

  constructor(element: HTMLElement, spoken: HTMLElement, t: SearchTranslate) {
    this.element = element;
    this.spoken = spoken;
    this.t = t;
  }

  /** A search runs. Words follow only when it takes time, and others when it takes long. */
  begin(): void {
    this.element.dataset.searchStatus = 'searching';
    if (this.timers.length > 0) return;
    this.timers = [
      window.setTimeout(() => this.say(this.t('search.searching')), SOON),
      window.setTimeout(() => this.say(this.t('search.slow')), LONG),
    ];
  }

  /** The list stands, or it is said why there is none. */
  end(text: string): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers = [];
    this.say(text);
    this.element.dataset.searchStatus = 'done';
  }

  private say(text: string): void {
    if (this.element.textContent !== text) this.element.textContent = text;
    clearTimeout(this.quiet);
    this.quiet = window.setTimeout(() => {
      if (this.spoken.textContent !== text) this.spoken.textContent = text;
    }, QUIET);
  }
}
