import { isCatalogueFile, readCatalogue, type Catalogue } from '../../domain/search/catalogue.ts';
import type { Places } from '../../domain/search/prove.ts';
import { isWordList, type Source } from '../../domain/search/search.ts';
import { inTime } from '../site/in-time.ts';
import { loadOnce, PATIENCE, readJson } from '../site/read-json.ts';
import { FIRST_FILES, PagefindIndex, type Hit } from './pagefind-index.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** What every search needs: the catalogue and the index. */
export type Engine = { catalogue: Catalogue; source: Source };

/** The browser does not run the index, whatever is loaded anew. */
export class NoWebAssembly extends Error {
  override name = 'NoWebAssembly';
}

/**
 * Loads catalogue and index, side by side. `attempt` counts tries: a later one fetches anew what a browser may keep as broken or, after
 * a deploy, as old. Rejects when something is missing or cut off, with `TooSlow` when it is not there in time.
 */
export async function loadEngine(addresses: SearchAddresses, attempt: number): Promise<Engine> {
  // As where a reader has turned on the lockdown mode of iOS.
  if (typeof WebAssembly === 'undefined') throw new NoWebAssembly();
  const [file, index] = await inTime(PATIENCE, (signal) =>
    Promise.all([
      readJson(`${addresses.data}catalogue.json`, {
        isValid: isCatalogueFile,
        cache: attempt > 1 ? 'reload' : 'default',
      }),
      openIndex(addresses.pagefind, attempt, signal),
    ]),
  );
  const catalogue = readCatalogue(file);
  const known = new Map<string, () => Promise<Places>>();
  const ask = (token: string): Promise<Places> => {
    const find = async () => toPlaces(await inTime(PATIENCE, () => index.search(token)), catalogue);
    const answer = known.get(token) ?? loadOnce(find);
    known.set(token, answer);
    return answer();
  };
  return {
    catalogue,
    source: {
      ask: async (tokens) =>
        new Map(await Promise.all(tokens.map(async (token) => [token, await ask(token)] as const))),
      loadWords: loadOnce(() => readJson(`${addresses.data}words/${file.build}-words.json`, { isValid: isWordList })),
    },
  };
}

async function openIndex(folder: string, attempt: number, signal: AbortSignal): Promise<PagefindIndex> {
  const cache = attempt > 1 ? 'reload' : 'default';
  // A preload that failed answers the next request as well: that one is spent here.
  if (attempt > 1) await Promise.all(FIRST_FILES.map((path) => fetch(folder + path, { signal }).catch(() => null)));
  return PagefindIndex.open(async (path) => {
    const response = await fetch(folder + path, { cache, signal });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.arrayBuffer();
  });
}

function toPlaces(hits: Hit[], catalogue: Catalogue): Places {
  return new Map(
    hits.map(({ id, words }) => {
      const entry = catalogue.entryOfId(id);
      if (!entry) throw new Error('the catalogue and the index of the search are not of one build');
      return [entry.number, [...words].sort((a, b) => a - b)];
    }),
  );
}
