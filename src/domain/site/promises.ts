import { compareIds, type SentenceId } from '../ids.ts';
import type { Site } from './site-schema.ts';

/** Where a report says what is to come: from a sentence on, or in stretches from a sentence to a sentence. */
export type Promises = Site['report']['promisesFrom'];

/** True for a sentence that stands where the report promises; elsewhere it tells what was and is. */
export function isPromise(id: SentenceId, promises: Promises): boolean {
  if (typeof promises === 'string') return compareIds(id, promises) >= 0;
  return promises.some(({ from, to }) => compareIds(id, from) >= 0 && compareIds(id, to) <= 0);
}

/** Every sentence that the site file names for it. */
export function promiseIds(promises: Promises): SentenceId[] {
  return typeof promises === 'string' ? [promises] : promises.flatMap(({ from, to }) => [from, to]);
}
