import { readCatalogue, type Catalogue, type CatalogueFile } from '../../domain/search/catalogue.ts';
import type { Places } from '../../domain/search/prove.ts';
import type { Source, WordList } from '../../domain/search/search.ts';
import { isObject } from '../../domain/is-object.ts';
import { PATIENCE, readJson } from '../site/read-json.ts';

/** The catalogue and the index, loaded once and kept until something fails. */
export type Engine = { catalogue: Catalogue; source: Source };

type Pagefind = {
  createInstance: (options: { noWorker: boolean }) => {
    init: () => Promise<void>;
    search: (token: string) => Promise<{ results: { id: string; words: number[] }[] }>;
  };
};

/**
 * Loads what every search needs: the catalogue and Pagefind, side by side. `attempt` counts tries: a later one fetches anew what a
 * browser may remember as broken. Rejects when something is missing, cut off or slow beyond patience.
 */
export async function loadEngine(pagefindFolder: string, dataFolder: string, attempt: number): Promise<Engine> {
  const renew = attempt > 1;
  // A preload that failed answers the next request as well: that one is spent here.
  if (renew) await fetch(`${pagefindFolder}wasm.unknown.pagefind`).catch(() => null);
  const [file, instance] = await Promise.all([
    readJson(`${dataFolder}catalogue.json`, { isValid: isCatalogueFile, cache: renew ? 'reload' : 'no-cache' }),
    inTime(loadPagefind(`${pagefindFolder}pagefind.js${renew ? `?try=${attempt}` : ''}`)),
  ]);
  const catalogue = readCatalogue(file);
  const known = new Map<string, Promise<Places>>();
  let words: Promise<WordList> | undefined;

  const ask = (token: string): Promise<Places> => {
    const before = known.get(token);
    if (before) return before;
    const answer = inTime(instance.search(token)).then(({ results }) => toPlaces(results, catalogue));
    known.set(token, answer);
    answer.catch(() => known.delete(token));
    return answer;
  };
  return {
    catalogue,
    source: {
      ask: async (tokens) =>
        new Map(await Promise.all(tokens.map(async (token) => [token, await ask(token)] as const))),
      loadWords: () => (words ??= readJson(`${dataFolder}${file.build}-words.json`, { isValid: isWordList })),
    },
  };
}

const isCatalogueFile = (answer: unknown): answer is CatalogueFile => isObject(answer) && isObject(answer.counts);
const isWordList = (answer: unknown): answer is WordList =>
  isObject(answer) && Array.isArray(answer.words) && Array.isArray(answer.readings);

async function loadPagefind(address: string) {
  const { createInstance } = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The searches are too short to block, and a worker costs a fresh page some 40 ms and 12 KB.
  const instance = createInstance({ noWorker: true });
  await instance.init();
  return instance;
}

function toPlaces(results: { id: string; words: number[] }[], catalogue: Catalogue): Places {
  return new Map(
    results.map(({ id, words }) => {
      const entry = catalogue.entryOfHash(id.slice(id.indexOf('_') + 1));
      if (!entry) throw new Error('the catalogue and the index of the search are not of one build');
      return [entry.number, [...words].sort((a, b) => a - b)];
    }),
  );
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the search took too long to load')), PATIENCE);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
