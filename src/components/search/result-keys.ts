import { isComposing } from '../browser/is-composing.ts';
import { isModified } from '../browser/is-modified.ts';

/**
 * Keys for the search page: down from the box into the list, up and down through it, up from the first or Escape back to the box;
 * Escape in the box empties it. Enter opens a result as it opens any link.
 */
export function moveThroughResults(root: HTMLElement, input: HTMLInputElement, emptied: () => void): void {
  const links = () => [...root.querySelectorAll<HTMLAnchorElement>('[data-result-link]')];
  root.addEventListener('keydown', (event) => {
    if (isComposing(event) || isModified(event)) return;
    const list = links();
    const at = list.indexOf(event.target as HTMLAnchorElement);
    if (event.target === input && event.key === 'Escape' && input.value !== '') {
      input.value = '';
      emptied();
    } else if (event.target === input && event.key === 'ArrowDown') list[0]?.focus();
    else if (at >= 0 && event.key === 'ArrowDown') list[at + 1]?.focus();
    else if (at >= 0 && event.key === 'ArrowUp') (list[at - 1] ?? input).focus();
    else if (at >= 0 && event.key === 'Escape') input.focus();
    else return;
    event.preventDefault();
  });
}
