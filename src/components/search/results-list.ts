import type { Locale } from '../../domain/locale.ts';
import type { SearchState } from '../../domain/search/address.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { takeExcerpts } from '../../domain/search/excerpt.ts';
import type { Arrival } from '../../domain/search/arrival.ts';
import type { Result } from '../../domain/search/rank.ts';
import { ResultMarker } from '../../domain/search/result-marks.ts';
import { remember } from '../browser/memory.ts';
import type { Answer } from './answers.ts';
import { markedWords, renderMissing, renderResult, type Shown } from './result-item.ts';
import type { ResultLocator } from './result-locator.ts';
import type { SearchTranslate } from './search-translate.ts';
import type { ShownEntries } from './shown-entries.ts';

/** Names of the query whose other names are marked as well; more than a few would mark half of the page. */
const MOST_NAMED = 3;

/** The lines of a list, and how many of them miss words that could not be loaded. */
export type RenderedList = { items: HTMLLIElement[]; missing: number };

/** Makes the lines of a list of results; what they show is fetched first, so that they stand all at once. */
export class ResultsList {
  private readonly locator: ResultLocator;
  private readonly t: SearchTranslate;
  private readonly locale: Locale;

  constructor(locator: ResultLocator, t: SearchTranslate, locale: Locale) {
    this.locator = locator;
    this.t = t;
    this.locale = locale;
  }

  /** The lines of some results of an answer, in order. Never rejects: a line whose words cannot be loaded says so. */
  async render(
    results: Result[],
    { outcome, catalogue, entries }: Answer,
    { concordance }: SearchState,
  ): Promise<RenderedList> {
    const named = outcome.results
      .filter(({ entry, reason }) => entry.kind === 'term' && (reason === 'name' || reason === 'near'))
      .slice(0, MOST_NAMED);
    // Everything that is shown is asked for at once.
    const shown = Promise.all(results.map((result) => readShown(result, entries)));
    const names = await Promise.all(named.map(({ entry }) => orNull(entries.read(entry))));
    const marker = new ResultMarker(
      outcome,
      catalogue.variants,
      names.filter((one) => one !== null),
    );
    const lines = (await shown).map(({ result, words, texts }) => {
      if (!words) return { item: this.renderMissing(result, catalogue), isWhole: false };
      const marks = marker.inEntry(result.entry, words);
      const excerpts = takeExcerpts(texts ?? [], (text, side) => marker.inText(text, side));
      const found = { result, words, marks, excerpts, inConcordance: concordance };
      return { item: this.renderShown(found, marker, catalogue), isWhole: texts !== null };
    });
    return { items: lines.map(({ item }) => item), missing: lines.filter(({ isWhole }) => !isWhole).length };
  }

  private renderShown(found: Omit<Shown, 'href' | 'place'>, marker: ResultMarker, catalogue: Catalogue): HTMLLIElement {
    const { result, words } = found;
    const shown: Shown = { ...found, ...this.locator.locate(result, words, catalogue) };
    const item = renderResult(shown, marker, this.t, this.locale);
    if (result.entry.kind === 'sentence') leaveWordsFor(item, `s${words.id}`, markedWords(shown));
    return item;
  }

  private renderMissing(result: Result, catalogue: Catalogue): HTMLLIElement {
    return renderMissing(result, this.locator.locateUnread(result, catalogue), this.t);
  }
}

/**
 * The words of a result, and the texts of a page or a term’s explanation, in a sentence of which lies why it is listed; null for what
 * cannot be loaded.
 */
async function readShown(result: Result, entries: ShownEntries) {
  const { reason, entry } = result;
  const isExplained = reason === 'explains' && entry.kind === 'term';
  const [words, about] = await Promise.all([
    orNull(entries.read(entry)),
    isExplained ? orNull(entries.readAbout(entry)) : [],
  ]);
  return { result, words, texts: words?.texts ?? about };
}

/** However the link is opened, the page that it leads to learns what to mark. */
function leaveWordsFor(item: HTMLLIElement, anchor: string, words: string[]): void {
  const leave = () => remember('arrival', JSON.stringify({ anchor, words, at: Date.now() } satisfies Arrival));
  for (const event of ['pointerdown', 'click', 'contextmenu'] as const) item.addEventListener(event, leave);
}

async function orNull<T>(loading: Promise<T>): Promise<T | null> {
  try {
    return await loading;
  } catch (error) {
    console.warn(error);
    return null;
  }
}
