import { readAnchor } from '../../domain/read-anchor.ts';

/** The elements that the address names: none, one, or the first and the last of a range. */
export function namedElements(): HTMLElement[] {
  return readAnchor(location.hash.slice(1), findId).map((id) => document.getElementById(id)!);
}

function findId(name: string): string | undefined {
  if (name === '') return undefined;
  if (document.getElementById(name)) return name;
  const folded = name.toLowerCase();
  return [...document.querySelectorAll('[id]')].find(({ id }) => id.toLowerCase() === folded)?.id;
}
