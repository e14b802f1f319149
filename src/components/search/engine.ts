import { isCatalogueFile, readCatalogue, type Catalogue } from '../../domain/search/catalogue.ts';
import { isSoundTable } from '../../domain/search/pinyin.ts';
import { isWordList, type Source } from '../../domain/search/search.ts';
import { inTime } from '../browser/in-time.ts';
import { loadEach, loadOnce, PATIENCE, readJson } from '../browser/read-json.ts';
import { PagefindIndex } from './pagefind-index.ts';
import type { SearchAddresses } from './search-addresses.ts';

/** What every search needs: the catalogue and the index. */
export type Engine = { catalogue: Catalogue; source: Source };

/**
 * Loads the catalogue, which knows where the index has what is asked for. `attempt` counts tries: a later one fetches anew what a browser may keep as broken or, after
 * a deploy, as old. Rejects when something is missing or cut off, with `TooSlow` when it is not there in time.
 */
export async function loadEngine(addresses: SearchAddresses, attempt: number): Promise<Engine> {
  const cache = attempt > 1 ? 'reload' : 'default';
  const file = await readJson(`${addresses.data}catalogue.json`, { isValid: isCatalogueFile, cache });
  const catalogue = readCatalogue(file);
  const words = `${addresses.data}words/${file.build}-`;
  const index = new PagefindIndex(file.index, async (path) => {
    const response = await fetch(addresses.pagefind + path, { cache });
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.arrayBuffer();
  });
  const ask = loadEach((token) => inTime(PATIENCE, () => index.search(token)));
  return {
    catalogue,
    source: {
      ask: async (tokens) =>
        new Map(await Promise.all(tokens.map(async (token) => [token, await ask(token)] as const))),
      loadWords: loadOnce(() => readJson(`${words}words.json`, { isValid: isWordList })),
      loadSounds: loadOnce(() => readJson(`${words}sounds.json`, { isValid: isSoundTable })),
    },
  };
}
