import { asksForPlace, readAnchor } from '../../domain/read-anchor.ts';

/** The elements that the address names: none, one, or the first and the last of a range. */
export function namedPlaces(): HTMLElement[] {
  return readAnchor(location.hash.slice(1), findId).map((id) => document.getElementById(id)!);
}

/**
 * Follows the anchor of the address: one that came with a full stop or a tracking parameter is put right, in the address too; one
 * that names nothing is said to be such, at the top of the page.
 */
function followAnchor(): void {
  const statement = document.querySelector<HTMLElement>('[data-bad-anchor]');
  const asked = location.hash.slice(1);
  const places = namedPlaces();
  if (statement) statement.hidden = places.length > 0 || !asksForPlace(asked);
  if (places.length === 0 && asksForPlace(asked)) window.scrollTo({ top: 0 });

  const clean = places.map(({ id }) => id).join('-');
  // Unlike replaceState this moves :target and the page along, and leaves no step in the history either.
  if (places.length > 0 && decoded(asked) !== clean) location.replace(`#${clean}`);
}

function findId(name: string): string | undefined {
  if (name === '') return undefined;
  if (document.getElementById(name)) return name;
  const folded = name.toLowerCase();
  return [...document.querySelectorAll('[id]')].find(({ id }) => id.toLowerCase() === folded)?.id;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Firefox forgets, behind its load event, the target of an anchor that was put right before. */
function keepTarget(): void {
  const [place, end] = namedPlaces();
  if (place && !end && !place.matches(':target')) location.replace(location.hash);
}

followAnchor();
window.addEventListener('hashchange', followAnchor);
window.addEventListener('load', () => setTimeout(keepTarget));
