import { inTime } from './in-time.ts';

/** Milliseconds after which a slow line counts as a broken one, where nothing waits for the answer but a list. */
export const PATIENCE = 20_000;

export type Wanted<T> = {
  /** Says whether the answer is what was asked for: a host may answer with JSON of its own. */
  isValid: (answer: unknown) => answer is T;
  /** Milliseconds until the answer must be there whole. */
  patience?: number;
  cache?: RequestCache;
};

/** A JSON file of the site. Rejects when it is missing, cut off or of another shape, with `TooSlow` when it is not there in time. */
export async function readJson<T>(
  address: string,
  { isValid, patience = PATIENCE, cache = 'default' }: Wanted<T>,
): Promise<T> {
  const answer = await inTime(patience, async (signal): Promise<unknown> => {
    const response = await fetch(address, { cache, signal });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response.json();
  });
  if (!isValid(answer)) throw new Error(`${address} is not what it should be`);
  return answer;
}

/** Loads when first asked and keeps the answer; a failure is forgotten, so that the next to ask tries again. */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
}

/** As `loadOnce`, for each key by itself. */
export function loadEach<T>(load: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, () => Promise<T>>();
  return (key) => {
    const once = known.get(key) ?? loadOnce(() => load(key));
    known.set(key, once);
    return once();
  };
}

/** Asks a second time before it rejects. */
export const twice = <T>(load: () => Promise<T>): Promise<T> => load().catch(load);
