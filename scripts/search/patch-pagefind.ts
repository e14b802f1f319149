/**
 * Pagefind 1.6.0 swallows a chunk that cannot be read, and a broken line would look like “nothing found”. Letting the rejection
 * through is all that this changes; the build stops when the place is no longer there.
 */
export function letChunkFailuresThrough(code: string): string {
  const swallow = /(async loadChunk\(hash\)\{.{0,200}?"load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/;
  if (!swallow.test(code))
    throw new Error('pagefind.js no longer swallows failed chunks where it did; see scripts/search/patch-pagefind.ts');
  return code.replace(swallow, '$1');
}
