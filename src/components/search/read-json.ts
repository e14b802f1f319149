/** A JSON file of the site. Rejects when it is missing, cut off or not answered in time. */
export async function readJson<T>(address: string, cache: RequestCache = 'default'): Promise<T> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

/** Milliseconds after which a slow line counts as a broken one. */
export const PATIENCE = 20_000;
