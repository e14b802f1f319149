import type { SearchState } from '../../domain/search/address.ts';
import type { Catalogue } from '../../domain/search/catalogue.ts';
import { search, type SearchOutcome, type Source } from '../../domain/search/search.ts';
import { loadEngine, type Engine } from './engine.ts';
import type { SearchAddresses } from './search-addresses.ts';
import { ShownEntries } from './shown-entries.ts';

type Loaded = Engine & { entries: ShownEntries };
/** What was found, and what its lines are made from. */
export type Answer = { outcome: SearchOutcome; catalogue: Catalogue; entries: ShownEntries };

/** An index without entries. */
const NOTHING: Source = {
  ask: (tokens) => Promise.resolve(new Map(tokens.map((token) => [token, new Map()]))),
  loadWords: () => Promise.resolve({ words: [], readings: [] }),
  loadSounds: () => Promise.resolve({}),
};

/** Answers queries. Catalogue and index are loaded for the first of them and kept until something fails. */
export class Answers {
  private readonly addresses: SearchAddresses;
  private attempt = 0;
  private loading: Promise<Loaded> | undefined;
  private last: { key: string; outcome: SearchOutcome } | undefined;

  constructor(addresses: SearchAddresses) {
    this.addresses = addresses;
  }

  /**
   * Loads what every query needs before there is one, and lets the browser translate the rules of the search by a query that asks
   * nothing of the line. What fails is said when a query is asked, which tries anew.
   */
  prepare(): void {
    this.load()
      .then(({ catalogue }) => search('一 1 a', catalogue, NOTHING))
      .catch(() => this.forget());
  }

  /** The answer to a query; the same once more, as when a filter is chosen, asks nothing anew. Rejects as `loadEngine` does. */
  async find({ query, explain }: SearchState): Promise<Answer> {
    const { catalogue, source, entries } = await this.load();
    const key = `${explain} ${query}`;
    if (this.last?.key !== key) {
      const start = performance.now();
      this.last = { key, outcome: await search(query, catalogue, source, explain) };
      performance.measure('search', { start });
    }
    return { outcome: this.last.outcome, catalogue, entries };
  }

  /** Lets everything be loaded anew by the next query. */
  forget(): void {
    this.loading = undefined;
    this.last = undefined;
  }

  private load(): Promise<Loaded> {
    if (!this.loading) {
      this.attempt += 1;
      this.loading = loadEngine(this.addresses, this.attempt).then((engine) => ({
        ...engine,
        entries: new ShownEntries(engine.catalogue.file, `${this.addresses.data}words/`),
      }));
    }
    return this.loading;
  }
}
