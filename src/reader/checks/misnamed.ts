import type { Filed } from '../folder-reader.ts';
import { suggestName } from '../suggest-name.ts';

/** What is wrong with a name that stands for an entry of another file; a file without entries has a fault of its own. */
export function findMisnamed(kind: string, name: string, { file, data }: Filed<{ id: string }[]>): string[] {
  const names = data.map(({ id }) => id);
  if (names.length === 0 || names.includes(name)) return [];
  return [`there is no ${kind} ${name} in ${file}${suggestName(name, names) || '; add it there'}`];
}
