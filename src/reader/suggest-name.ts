import { closestName } from '../domain/text/closest-name.ts';

/** `; did you mean hard-measures?` when one of the names is close to what was written, else nothing. */
export function suggestName(written: string, names: Iterable<string>): string {
  const meant = closestName(written, [...names]);
  return meant === null ? '' : `; did you mean ${meant}?`;
}
