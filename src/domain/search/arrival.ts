import { isObject } from '../is-object.ts';

/**
 * What a result leaves in storage for the page that it leads to, which takes it once: the words to mark there, as they are printed.
 * The address itself keeps a plain anchor, which works in every browser and can be passed on.
 */
export type Arrival = { anchor: string; words: string[]; at: number };

const STILL_FRESH = 30_000;

/** What was left for this anchor, if it was left just now; null for anything else that is kept in its place. */
export function readArrival(kept: string | null, anchor: string, now: number): Arrival | null {
  try {
    const left: unknown = JSON.parse(kept ?? 'null');
    return isArrival(left) && left.anchor === anchor && now - left.at < STILL_FRESH ? left : null;
  } catch {
    return null;
  }
}

function isArrival(value: unknown): value is Arrival {
  if (!isObject(value)) return false;
  const { anchor, words, at } = value;
  return (
    typeof anchor === 'string' &&
    typeof at === 'number' &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string')
  );
}
