import { closestName } from '../../domain/closest-name.ts';
import type { Filed } from '../folder-reader.ts';

/** What is wrong with a name that stands for an entry of another file; a file without entries has a fault of its own. */
export function findMisnamed(kind: string, name: string, { file, data }: Filed<{ id: string }[]>): string[] {
  const names = data.map(({ id }) => id);
  if (names.length === 0 || names.includes(name)) return [];
  const meant = closestName(name, names);
  return [`there is no ${kind} ${name} in ${file}${meant === null ? '; add it there' : `; did you mean ${meant}?`}`];
}
