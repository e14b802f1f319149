import { readAddress, writeAddress, type SearchState } from '../../domain/search/address.ts';
import { countResults, filterResults } from '../../domain/search/filter.ts';
import { search, type Outcome } from '../../domain/search/search.ts';
import { loadEngine, type Engine } from './engine.ts';
import { moveThroughResults } from './result-keys.ts';
import { ResultsList } from './results-list.ts';
import { SearchFilters } from './search-filters.ts';
import { sayOutcome } from './say-outcome.ts';
import type { SearchAddresses } from './search-addresses.ts';
import type { SearchWords } from './search-words.ts';
import { ShownEntries } from './shown-entries.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 60;
const SCREENFUL = 10;
const MORE = 30;

type Loaded = Engine & { entries: ShownEntries };
/** What the browser keeps of the page for a reader who comes back. */
type Kept = { shown: number; top: number };

/** The search page: input to search, search to list; each run has a number, and an answer that comes late is dropped. */
class SearchPage {
  private readonly input: HTMLInputElement;
  private readonly status: HTMLElement;
  private readonly list: HTMLElement;
  private readonly more: HTMLButtonElement;
  private readonly explain: HTMLElement;
  private readonly again: HTMLElement;
  private readonly ways: HTMLElement;
  private readonly words: SearchWords;
  private readonly places: SearchAddresses;
  private readonly filters: SearchFilters;
  private readonly lines: ResultsList;

  private state: SearchState = readAddress(location.search);
  private shown = SCREENFUL;
  private run = 0;
  private attempt = 0;
  private loading: Promise<Loaded> | undefined;
  private timer = 0;
  private answered: { state: string; outcome: Outcome } | undefined;

  constructor(root: HTMLElement) {
    const part = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
    this.input = part('input[type="search"]');
    this.status = part('[data-search-status]');
    this.list = part('.results');
    this.more = part('.results-more');
    this.explain = part('.results-explain');
    this.again = part('.results-again');
    this.ways = part('.search-ways');
    this.words = JSON.parse(root.dataset['words']!) as SearchWords;
    this.places = JSON.parse(root.dataset['places']!) as SearchAddresses;
    this.filters = new SearchFilters(part('.search-filters'), this.words, (choice) => this.choose(choice));
    this.lines = new ResultsList(this.places, this.words);

    this.input.addEventListener('input', (event) => {
      // While an input method composes, nothing happens; Chrome sends no input event after it, only compositionend.
      if (!(event as InputEvent).isComposing) this.typed();
    });
    this.input.addEventListener('compositionend', () => this.typed());
    part('form[role="search"]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.typed(0);
    });
    this.more.addEventListener('click', () => void this.showMore());
    this.explain.addEventListener('click', () => this.choose({ explain: true }));
    this.again.addEventListener('click', () => this.start());
    moveThroughResults(root, this.input, () => this.typed(0));
    window.addEventListener('pagehide', () => this.keep());
    window.addEventListener('popstate', () => this.open());
  }

  /** Takes the query from the address; a reader who comes back finds the list as long as it was, and his place in it. */
  open(): void {
    this.state = readAddress(location.search);
    // A reader may have typed before this script was there, and the address may hold only the beginning of a long query.
    const typed = this.input.value;
    const ahead =
      typed !== this.state.query && (document.activeElement === this.input || typed.startsWith(this.state.query));
    if (typed !== '' && ahead) this.state.query = typed;
    else this.input.value = this.state.query;
    const kept = history.state as Partial<Kept> | null;
    this.shown = Math.max(SCREENFUL, Number(kept?.shown) || 0);
    if (this.state.query === '' && matchMedia('(pointer: fine)').matches) this.input.focus();
    history.scrollRestoration = 'manual';
    void this.start().then(() => kept?.top && window.scrollTo({ top: kept.top, behavior: 'instant' }));
  }

  private typed(pause = PAUSE): void {
    this.busy();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const query = this.input.value;
      if (query !== this.state.query) {
        this.state = { query, kind: null, chapter: null, status: null, explain: false };
        this.shown = SCREENFUL;
      }
      void this.start();
    }, pause);
  }

  private choose(choice: Partial<SearchState>): void {
    this.state = { ...this.state, ...choice };
    if (this.state.kind !== 'number') this.state.status = null;
    if (!choice.explain) this.shown = SCREENFUL;
    void this.start();
  }

  private busy(): void {
    this.run += 1;
    this.status.dataset['searchStatus'] = 'searching';
  }

  /** Searches and lists. The status is done when the list stands, or when it is said why there is none. */
  private async start(): Promise<void> {
    this.busy();
    const run = this.run;
    this.writeAddress();
    try {
      if (this.state.query.trim() === '') return this.clear();
      this.ways.hidden = true;
      const slow = window.setTimeout(() => run === this.run && this.say(this.words.searching), 600);
      const loaded = await this.load().finally(() => clearTimeout(slow));
      const outcome = await this.ask(loaded);
      const results = filterResults(outcome.results, this.state);
      const items = await this.lines.render(results.slice(0, this.shown), outcome, loaded.catalogue, loaded.entries);
      if (run !== this.run) return;
      this.list.replaceChildren(...items);
      this.list.toggleAttribute('data-near', outcome.near);
      this.filters.show(countResults(outcome.results, this.state), this.state, loaded.catalogue);
      this.offer(results.length, outcome);
      this.done(sayOutcome(outcome, results.length, this.state, this.words));
    } catch (error) {
      if (run === this.run) this.fail(error);
    }
  }

  /** The address carries the search, and so does the link to the same page in the other language. */
  private writeAddress(): void {
    const address = writeAddress(this.state);
    history.replaceState(history.state, '', location.pathname + address);
    const other = document.querySelector<HTMLAnchorElement>('a.other-language');
    if (other) other.search = address;
  }

  private load(): Promise<Loaded> {
    if (!this.loading) {
      this.attempt += 1;
      this.loading = loadEngine(this.places.pagefind, this.places.data, this.attempt).then((engine) => ({
        ...engine,
        entries: new ShownEntries(engine.catalogue.file, this.places.data),
      }));
    }
    return this.loading;
  }

  /** Filters ask nothing anew. */
  private async ask({ catalogue, source }: Loaded): Promise<Outcome> {
    const { query, explain } = this.state;
    const key = `${explain} ${query}`;
    if (this.answered?.state !== key) {
      const start = performance.now();
      this.answered = { state: key, outcome: await search(query, catalogue, source, explain) };
      performance.measure('search', { start });
    }
    return this.answered.outcome;
  }

  private async showMore(): Promise<void> {
    const first = this.list.children.length;
    this.shown = first + MORE;
    await this.start();
    this.list.children[first]?.querySelector<HTMLElement>('a')?.focus();
  }

  private offer(count: number, { explained }: Outcome): void {
    const left = count - this.list.children.length;
    this.more.hidden = left <= 0;
    this.more.textContent = this.words.more.replace('{count}', String(Math.min(left, MORE)));
    this.explain.hidden =
      left > 0 || explained || count === 0 || (this.state.kind !== null && this.state.kind !== 'term');
    this.ways.hidden = count > 0;
    this.again.hidden = true;
  }

  private clear(): void {
    this.list.replaceChildren();
    this.filters.hide();
    this.more.hidden = this.explain.hidden = this.again.hidden = true;
    this.ways.hidden = false;
    this.done('');
  }

  private fail(error: unknown): void {
    console.warn(error);
    this.loading = undefined;
    this.answered = undefined;
    this.clear();
    this.again.hidden = false;
    this.done(this.words.failed);
  }

  private say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private done(text: string): void {
    this.say(text);
    this.status.dataset['searchStatus'] = 'done';
  }

  private keep(): void {
    const kept: Kept = { shown: this.shown, top: window.scrollY };
    history.replaceState(kept, '');
  }
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) new SearchPage(root).open();
