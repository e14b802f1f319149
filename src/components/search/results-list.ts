import type { Catalogue } from '../../domain/search/catalogue.ts';
import { takeExcerpts } from '../../domain/search/excerpt.ts';
import { leaveArrival } from '../../domain/search/arrival.ts';
import type { Result } from '../../domain/search/rank.ts';
import type { ShownUnit } from '../../domain/search/record.ts';
import { ResultMarker } from '../../domain/search/result-marks.ts';
import type { Outcome } from '../../domain/search/search.ts';
import { markedWords, renderResult, type Shown } from './result-item.ts';
import type { SearchPlaces } from './places.ts';
import type { SearchWords } from './search-words.ts';
import type { ShownUnits } from './shown-units.ts';

/** Names of the query whose other names are marked as well; more than a few would mark half of the page. */
const MOST_NAMED = 3;

/** Makes the lines of a list of results; what they show is fetched first, so that they stand all at once. */
export class ResultsList {
  private readonly places: SearchPlaces;
  private readonly words: SearchWords;

  constructor(places: SearchPlaces, words: SearchWords) {
    this.places = places;
    this.words = words;
  }

  /** The lines of some results of an outcome, in order. Rejects when their words cannot be loaded. */
  async render(results: Result[], outcome: Outcome, catalogue: Catalogue, units: ShownUnits): Promise<HTMLLIElement[]> {
    const named = outcome.results
      .filter(({ unit, reason }) => unit.kind === 'term' && (reason === 'name' || reason === 'near'))
      .slice(0, MOST_NAMED);
    const marker = new ResultMarker(
      outcome,
      catalogue.variants,
      await Promise.all(named.map(({ unit }) => units.read(unit))),
    );
    return Promise.all(
      results.map(async (result) => {
        const unit = await units.read(result.unit);
        const explains = result.reason === 'explains' && result.unit.kind === 'term';
        const excerpts = explains
          ? takeExcerpts(await units.readAbout(result.unit), (text, side) => marker.inText(text, side))
          : [];
        const shown: Shown = { result, unit, excerpts, ...this.locate(result, unit, catalogue) };
        const item = renderResult(shown, marker, this.words);
        if (result.unit.kind === 'sentence') this.leaveWordFor(item, `s${unit.id}`, markedWords(shown, marker));
        return item;
      }),
    );
  }

  private locate({ unit }: Result, { id, slug }: ShownUnit, catalogue: Catalogue): { href: string; place: string } {
    const { places } = this;
    const fill = (template: string, name: string) => template.replace('{id}', name).replace('{slug}', name);
    const chapters = unit.chapters.toSorted((a, b) => a - b);
    switch (unit.kind) {
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
      joinNumbers(chapters, this.words.locale === 'zh' ? '、' : ', '),
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
