import { writeAddress, type SearchState } from '../../domain/search/address.ts';
import { addressText } from '../../domain/site/address-text.ts';
import type { SearchOutcome } from '../../domain/search/search.ts';
import type { SearchTranslate } from './search-translate.ts';

/** How many more results the button below the list brings. */
export const MORE = 30;

/** The list with what stands around it: the buttons that go on from it, and other ways in where there is none. */
export class ResultsView {
  private readonly root: HTMLElement;
  private readonly t: SearchTranslate;
  private readonly results: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLElement;
  readonly explain: HTMLElement;
  private readonly printed: HTMLElement;
  readonly again: HTMLElement;
  private readonly ways: HTMLElement;
  private readonly words: HTMLElement;

  constructor(root: HTMLElement, t: SearchTranslate) {
    const part = (name: string) => root.querySelector<HTMLElement>(`[data-search-${name}]`)!;
    this.root = root;
    this.t = t;
    this.results = part('results');
    this.list = part('list');
    this.more = part('more');
    this.explain = part('explain');
    this.printed = part('printed');
    this.again = part('again');
    this.ways = part('ways');
    this.words = part('words');
  }

  /** Says that what stands is the answer to something else, or no longer. */
  markOld(isOld: boolean): void {
    this.list.setAttribute('aria-busy', String(isOld));
    this.root.toggleAttribute('data-stale', isOld);
  }

  /** Puts lines in the place of the list; `count` results fit the query and the filters. */
  show(items: HTMLElement[], count: number, { near, explained, words }: SearchOutcome, state: SearchState): void {
    const { kind, concordance } = state;
    const left = count - items.length;
    this.list.replaceChildren(...items);
    this.results.hidden = items.length === 0;
    this.list.toggleAttribute('data-near', near);
    this.list.toggleAttribute('data-concordance', concordance);
    this.more.hidden = left <= 0;
    this.more.textContent = this.t('search.more', { count: Math.min(left, MORE) });
    this.printed.hidden = left <= 0;
    this.printed.textContent = this.t('search.printed', {
      shown: items.length,
      count,
      address: addressText(location.href),
    });
    this.explain.hidden = left > 0 || explained || count === 0 || concordance || (kind !== null && kind !== 'term');
    this.ways.hidden = count > 0 || words.length > 0;
    this.showWords(words, state);
  }

  hideWays(): void {
    this.ways.hidden = true;
  }

  clear(): void {
    this.list.replaceChildren();
    this.results.hidden =
      this.more.hidden =
      this.printed.hidden =
      this.explain.hidden =
      this.again.hidden =
      this.words.hidden =
        true;
    this.ways.hidden = false;
  }

  /** A search for each of the words alone, whatever was chosen of all kinds and chapters. */
  private showWords(words: string[], state: SearchState): void {
    this.words.hidden = words.length === 0;
    const lead = document.createElement('span');
    lead.className = 'text-soft';
    lead.textContent = this.t('search.words', { count: words.length });
    const links = words.map((query) => {
      const link = document.createElement('a');
      const asked = { ...state, query, kind: null, chapter: null, status: null };
      link.href = location.pathname + writeAddress(asked, location.search);
      link.textContent = query;
      return link;
    });
    this.words.replaceChildren(lead, ...links);
  }
}
