import { PUNCTUATION } from '../../domain/punctuation.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { takeExcerpts } from '../../domain/search/excerpt.ts';
import { leaveArrival } from '../../domain/search/arrival.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownEntry } from '../../domain/search/record.ts';
import { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Outcome } from '../../domain/search/search.ts';
import { markedWords, renderResult, type Shown } from './result-item.ts';
import type { SearchAddresses } from './search-addresses.ts';
import type { SearchWords } from './search-words.ts';
import type { ShownEntries } from './shown-entries.ts';

/** Names of the query whose other names are marked as well; more than a few would mark half of the page. */
const MOST_NAMED = 3;

/** Makes the lines of a list of results; what they show is fetched first, so that they stand all at once. */
export class ResultsList {
  private readonly places: SearchAddresses;
  private readonly words: SearchWords;

  constructor(places: SearchAddresses, words: SearchWords) {
    this.places = places;
    this.words = words;
  }

  /** The lines of some results of an outcome, in order. Rejects when their words cannot be loaded. */
  async render(
    results: Result[],
    outcome: Outcome,
    catalogue: Catalogue,
    entries: ShownEntries,
  ): Promise<HTMLLIElement[]> {
    const named = outcome.results
      .filter(({ entry, reason }) => entry.kind === 'term' && (reason === 'name' || reason === 'near'))
      .slice(0, MOST_NAMED);
    const marker = new ResultMarker(
      outcome,
      catalogue.variants,
      await Promise.all(named.map(({ entry }) => entries.read(entry))),
    );
    return Promise.all(
      results.map(async (result) => {
        const entry = await entries.read(result.entry);
        const explains = result.reason === 'explains' && result.entry.kind === 'term';
        const excerpts = explains
          ? takeExcerpts(await entries.readAbout(result.entry), (text, side) => marker.inText(text, side))
          : [];
        const shown: Shown = { result, entry, excerpts, ...this.locate(result, entry, catalogue) };
        const item = renderResult(shown, marker, this.words);
        if (result.entry.kind === 'sentence') this.leaveWordFor(item, `s${entry.id}`, markedWords(shown, marker));
        return item;
      }),
    );
  }

  private locate({ entry }: Result, { id, slug }: ShownEntry, catalogue: Catalogue): { href: string; place: string } {
    const { places } = this;
    const fill = (template: string, name: string) => template.replace('{id}', name).replace('{slug}', name);
    const chapters = [...entry.chapters].sort((a, b) => a - b);
    switch (entry.kind) {
      case 'term':
        return { href: fill(places.term, id), place: this.chapterList(chapters) };
      case 'number':
        return { href: fill(places.number, id), place: this.chapterList(chapters) };
      case 'chart':
        return { href: fill(places.chart, id), place: this.chapterList(chapters) };
      case 'chapter':
        return { href: fill(places.chapter, slug!), place: id };
      case 'sentence':
        return { href: `${fill(places.chapter, catalogue.chapters[chapters[0]!]!.slug)}#s${id}`, place: id };
    }
  }

  private chapterList(chapters: number[]): string {
    const { chapter, chapters: several } = this.words;
    if (chapters.length === 0) return '';
    return (chapters.length === 1 ? chapter : several).replace(
      '{number}',
      joinNumbers(chapters, PUNCTUATION[this.words.locale].list),
    );
  }

  /** However the link is opened, the page that it leads to learns what to mark. */
  private leaveWordFor(item: HTMLLIElement, anchor: string, words: string[]): void {
    const leave = () => leaveArrival(() => localStorage, { anchor, words, at: Date.now() });
    for (const event of ['pointerdown', 'click', 'contextmenu'] as const) item.addEventListener(event, leave);
  }
}

/** 1, 3, 4, 5 and 9 as “1, 3–5, 9”. */
function joinNumbers(numbers: number[], comma: string): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) =>
      last === first ? `${first}` : last === first + 1 ? `${first}${comma}${last}` : `${first}–${last}`,
    )
    .join(comma);
}
