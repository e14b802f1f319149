import type { Locale } from '../../domain/locale.ts';
import { readAddress, writeAddress, type SearchState } from '../../domain/search/address.ts';
import { countMatches } from '../../domain/search/count-matches.ts';
import { countResults, filterResults } from '../../domain/search/filter.ts';
import { showAddress } from '../browser/address.ts';
import { TooSlow } from '../browser/in-time.ts';
import { Answers } from './answers.ts';
import { FoundSentences } from './found-sentences.ts';
import { moveThroughResults } from './result-keys.ts';
import { ResultLocator } from './result-locator.ts';
import { ResultsList } from './results-list.ts';
import { MORE, ResultsView } from './results-view.ts';
import type { SearchAddresses } from './search-addresses.ts';
import { SearchFilters } from './search-filters.ts';
import { SearchStatus } from './search-status.ts';
import { readPhrases, type SearchTranslate } from './search-translate.ts';
import { sayOutcome } from './say-outcome.ts';

/** Milliseconds: of keys that follow one another faster, only the last is searched for; what comes after a rest is at once. */
const PAUSE = 60;
const SCREENFUL = 10;
/** Lines of a concordance are short. */
const CONCORDANCE = 40;

/** What the browser keeps of the page for a reader who comes back. */
type Kept = { shown: number; top: number };

/** The search page: input to search, search to list; each run has a number, and an answer that comes late is dropped. */
class SearchPage {
  private readonly input: HTMLInputElement;
  private readonly locale: Locale;
  private readonly t: SearchTranslate;
  private readonly answers: Answers;
  private readonly view: ResultsView;
  private readonly status: SearchStatus;
  private readonly filters: SearchFilters;
  private readonly lines: ResultsList;
  private readonly sentences: FoundSentences;

  private state: SearchState = readAddress(location.search);
  private shown = SCREENFUL;
  private run = 0;
  private timer = 0;
  private typedAt = -PAUSE;

  constructor(root: HTMLElement) {
    const part = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)!;
    this.input = part('input[type="search"]');
    this.locale = root.dataset.locale as Locale;
    this.t = readPhrases(root.dataset.phrases!, document.documentElement.lang);
    const addresses = JSON.parse(root.dataset.addresses!) as SearchAddresses;
    this.answers = new Answers(addresses);
    this.view = new ResultsView(root, this.t);
    this.status = new SearchStatus(part('[data-search-status]'), part('[data-search-said]'), this.t);
    this.filters = new SearchFilters(part('[data-search-filters]'), this.t, this.locale, (choice) =>
      this.choose(choice),
    );
    const locator = new ResultLocator(addresses, this.t, this.locale);
    this.lines = new ResultsList(locator, this.t, this.locale);
    this.sentences = new FoundSentences(part('[data-search-sentences]'), locator, this.t);
    this.listen(root, part('form[role="search"]'));
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
    this.shown = Math.max(this.screenful(), Number(kept?.shown) || 0);
    if (this.state.query === '' && matchMedia('(pointer: fine)').matches) this.input.focus();
    if (this.state.query === '') this.answers.prepare();
    history.scrollRestoration = 'manual';
    void this.start().then(() => kept?.top && window.scrollTo({ top: kept.top, behavior: 'instant' }));
  }

  private listen(root: HTMLElement, form: HTMLFormElement): void {
    this.input.addEventListener('input', (event) => {
      // While an input method composes, nothing happens; Chrome sends no input event after it, only compositionend.
      if (!(event as InputEvent).isComposing) this.typed();
    });
    this.input.addEventListener('compositionend', () => this.typed());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.typed(0);
      // On a phone the keyboard lies over the results.
      if (matchMedia('(pointer: coarse)').matches) this.input.blur();
    });
    const { list, more, explain, again } = this.view;
    more.addEventListener('click', () => {
      this.shown = list.children.length + MORE;
      void this.goOn(more, list.children.length);
    });
    explain.addEventListener('click', () => {
      this.state.explain = true;
      void this.goOn(explain, list.children.length);
    });
    again.addEventListener('click', () => void this.goOn(again, 0));
    moveThroughResults(root, this.input, () => this.typed(0));
    list.addEventListener('click', () => this.keep());
    window.addEventListener('pagehide', () => this.keep());
    window.addEventListener('popstate', () => this.open());
  }

  private typed(pause = performance.now() - this.typedAt < PAUSE ? PAUSE : 0): void {
    this.typedAt = performance.now();
    this.begin();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const query = this.input.value;
      if (query !== this.state.query) {
        this.state = {
          query,
          kind: null,
          chapter: null,
          status: null,
          explain: false,
          concordance: this.state.concordance,
        };
        this.shown = this.screenful();
      }
      void this.start();
    }, pause);
  }

  private choose(choice: Partial<SearchState>): void {
    this.state = { ...this.state, ...choice };
    if (this.state.kind !== 'number') this.state.status = null;
    this.shown = this.screenful();
    void this.start();
  }

  /** Begins a run and gives its number; what stands is marked as the answer to something else. */
  private begin(): number {
    this.status.begin();
    this.view.markOld(true);
    this.run += 1;
    return this.run;
  }

  private end(text: string): void {
    this.view.markOld(false);
    this.status.end(text);
  }

  /** Searches and lists, and ends in the list or in words. */
  private async start(): Promise<void> {
    const run = this.begin();
    try {
      showAddress(new URL(location.pathname + writeAddress(this.state, location.search), location.href));
      if (this.state.query.trim() === '') {
        this.clear();
        return this.end('');
      }
      this.view.hideWays();
      await this.answer(run, 'whole').catch((error: unknown) => {
        if (run !== this.run || error instanceof TooSlow) throw error;
        // After a deploy a catalogue kept by the browser, or by this page, does not fit the new index: all is loaded anew, once.
        this.answers.forget();
        return this.answer(run, 'as it comes');
      });
    } catch (error) {
      if (run === this.run) this.fail(error);
    }
  }

  /** Answers the query, unless another has been asked since. Rejects when the answer cannot be had, or not as whole as wanted. */
  private async answer(run: number, wanted: 'whole' | 'as it comes'): Promise<void> {
    const answer = await this.answers.find(this.state);
    if (run !== this.run) return;
    const { outcome, catalogue } = answer;
    // An address of another report, or of none: a chapter that is not there filters nothing.
    if (this.state.chapter !== null && !catalogue.chapters.has(this.state.chapter)) this.state.chapter = null;
    const results = filterResults(outcome.results, this.state);
    const { items, missing } = await this.lines.render(results.slice(0, this.shown), answer, this.state);
    if (run !== this.run) return;
    if (missing > 0 && (wanted === 'whole' || missing === items.length)) throw new Error(`${missing} without words`);
    this.view.show(items, results.length, outcome, this.state);
    this.filters.show(countResults(outcome.results, this.state), this.state, catalogue);
    this.sentences.show(results, answer, this.state);
    this.view.again.hidden = missing === 0;
    if (missing > 0) this.answers.forget();
    const matches = this.state.concordance ? countMatches(results, outcome) : null;
    this.end(sayOutcome(outcome, this.state.query, { count: results.length, missing, matches }, this.t, this.locale));
  }

  /** Searches for a button, which goes with what it was for: the focus goes on to a result, or to what else helps. */
  private async goOn(button: HTMLElement, result: number): Promise<void> {
    await this.start();
    if (![button, document.body].includes(document.activeElement as HTMLElement)) return;
    const { list, again } = this.view;
    const link = (list.children[result] ?? list.lastElementChild)?.querySelector('a');
    (link ?? (again.hidden ? this.input : again)).focus();
  }

  private clear(): void {
    this.view.clear();
    this.filters.hide();
    this.sentences.hide();
  }

  private fail(error: unknown): void {
    console.warn(error);
    this.answers.forget();
    this.clear();
    this.view.again.hidden = false;
    this.end(this.t(sayFailure(error)));
  }

  private screenful(): number {
    return this.state.concordance ? CONCORDANCE : SCREENFUL;
  }

  private keep(): void {
    const kept: Kept = { shown: this.shown, top: window.scrollY };
    try {
      history.replaceState(kept, '');
    } catch {
      // A saved page: there is no way back into it either.
    }
  }
}

function sayFailure(error: unknown) {
  return error instanceof TooSlow || !navigator.onLine ? 'search.failedLine' : 'search.failed';
}

const root = document.querySelector<HTMLElement>('[data-search-page]');
if (root) new SearchPage(root).open();
