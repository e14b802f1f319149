import { editDistance } from './edit-distance.ts';

/** The name that was most probably meant by one that does not exist: a third of it may differ. Null when none is near. */
export function closestName(name: string, names: Iterable<string>): string | null {
  let closest: string | null = null;
  let best = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < best) [closest, best] = [candidate, distance];
  }
  return closest;
}
