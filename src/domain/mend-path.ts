import { decodeEscapes } from './decode-escapes.ts';

/** Letters of the site’s own addresses; whatever comes after them was not part of the address. */
const OWN = /^[a-z0-9/._-]*/i;

/**
 * The path that a mistyped one may have meant: without what stood behind it in a text (a full stop, a bracket, Chinese words that
 * followed), in lower case, its slashes in order. `base` is where the site begins and is left as it is. Null where nothing changes.
 */
export function mendPath(path: string, base: string): string | null {
  if (!path.startsWith(base)) return null;
  const own = OWN.exec(decodeEscapes(path.slice(base.length)))![0];
  const bare = own
    .toLowerCase()
    .replace(/\/{2,}/g, '/')
    .replace(/[./_-]+$/, '')
    .replace(/^\//, '');
  const isFile = /\.[a-z]+$/.test(bare);
  const mended = base + bare + (bare === '' || isFile ? '' : '/');
  return mended === path ? null : mended;
}
