import { isObject } from '../is-object.ts';

/**
 * What a result leaves in storage for the page that it leads to, which takes it once: the words to mark there, as they are printed.
 * The address itself keeps a plain anchor, which works in every browser and can be passed on.
 */
export type Arrival = { anchor: string; words: string[]; at: number };

const KEY = 'arrival';
const STILL_FRESH = 30_000;

/** Leaves word for the page that opens next, in this tab or a new one. Storage may be forbidden: then nothing is marked. */
export function leaveArrival(storage: () => Storage, arrival: Arrival): void {
  try {
    storage().setItem(KEY, JSON.stringify(arrival));
  } catch {
    // The sentence is still lit.
  }
}

/** What was left for this anchor, if it was left just now; it is taken away. */
export function takeArrival(storage: () => Storage, anchor: string, now: number): Arrival | null {
  try {
    const left: unknown = JSON.parse(storage().getItem(KEY) ?? 'null');
    if (!isArrival(left) || left.anchor !== anchor) return null;
    storage().removeItem(KEY);
    return now - left.at < STILL_FRESH ? left : null;
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
