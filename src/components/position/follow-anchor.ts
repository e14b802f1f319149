import { decodeEscapes } from '../../domain/decode-escapes.ts';
import { asksForPlace } from '../../domain/read-anchor.ts';
import { namedElements } from './anchor.ts';

/**
 * Follows the anchor of the address: one that came with a full stop or a tracking parameter is put right, in the address too; one
 * that names nothing is said to be such, at the top of the page.
 */
function followAnchor(): void {
  const statement = document.querySelector<HTMLElement>('[data-bad-anchor]');
  const asked = location.hash.slice(1);
  const named = namedElements();
  const isBad = named.length === 0 && asksForPlace(asked);
  if (statement) statement.hidden = !isBad;
  if (isBad) window.scrollTo({ top: 0 });

  const clean = named.map(({ id }) => id).join('-');
  // Unlike replaceState this moves :target and the page along, and leaves no step in the history either.
  if (named.length > 0 && decodeEscapes(asked) !== clean) location.replace(`#${clean}`);
}

/** Firefox forgets, behind its load event, the target of an anchor that was put right before. */
function keepTarget(): void {
  const [first, last] = namedElements();
  if (first && !last && !first.matches(':target')) location.replace(location.hash);
}

followAnchor();
window.addEventListener('hashchange', followAnchor);
window.addEventListener('load', () => setTimeout(keepTarget));
