/*
 * Pagefind 1.6.0 has no option for either place, and its file is minified before it reaches us. The version is pinned, and a build
 * whose file no longer has the places stops.
 */
const PATCHES: [what: string, place: RegExp, instead: string][] = [
  // A chunk that cannot be read is swallowed, and a broken line would look like “nothing found”.
  ['swallows failed chunks', /(async loadChunk\(hash\)\{.{0,200}?"load_index_chunk"\)\))\.catch\(\(\)=>\{\}\)/, '$1'],
  // An index that cannot be loaded is an unhandled rejection, besides the one that the next search reports.
  ['starts loading unobserved', /(this\.init\(options2\?\.language\));/, '$1.catch(()=>{});'],
];

/** Pagefind 1.6.0 with its failures let through, once each. Throws when a place to change is no longer there. */
export function letFailuresThrough(code: string): string {
  return PATCHES.reduce((patched, [what, place, instead]) => {
    if (!place.test(patched)) throw new Error(`pagefind.js no longer ${what}: see src/search-index/patch-pagefind.ts`);
    return patched.replace(place, instead);
  }, code);
}
