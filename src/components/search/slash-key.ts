import { isComposing } from '../browser/is-composing.ts';
import { isShortcut } from '../settings/is-shortcut.ts';

/** Where a reader was when the key brought him to the box, and what the box held; until he goes on from it. */
let before: { top: number; focused: Element | null; box: HTMLInputElement; held: string } | undefined;

/** `/` leads to the search box from anywhere. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isShortcut(event)) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-search-box] input')];
  const [top, focused] = [window.scrollY, document.activeElement];
  const input = inputs.find(isVisible);
  const opener = document.querySelector<HTMLElement>('[data-search-open]');
  if (input) input.focus();
  else if (opener && isVisible(opener)) opener.click();
  else return;
  event.preventDefault();
  const box = inputs.find((one) => one === document.activeElement);
  if (!box) return;
  before = { top, focused, box, held: box.value };
  box.addEventListener('blur', () => (before = undefined), { once: true });
});

/**
 * Escape leads back from there, before the box or its page takes it for its own; who has written something into a box that stays
 * empties it first.
 */
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || isComposing(event) || !before) return;
    const { top, focused, box, held } = before;
    // A box that took the place of the navigation goes with what was written; its list goes first.
    const goes = box.closest('[data-searching]') && box.getAttribute('aria-expanded') !== 'true';
    if (box.value !== held && !goes) return;
    event.preventDefault();
    event.stopPropagation();
    box.value = held;
    box.blur();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  },
  true,
);

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
