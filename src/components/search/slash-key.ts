import { isShortcut } from '../settings/is-shortcut.ts';

/** `/` leads to the search box from anywhere. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isShortcut(event)) return;
  const inputs = [...document.querySelectorAll<HTMLInputElement>('[data-search-box] input')];
  const input = inputs.find(isVisible);
  const opener = document.querySelector<HTMLElement>('[data-search-open]');
  if (input) input.focus();
  else if (opener && isVisible(opener)) opener.click();
  else return;
  event.preventDefault();
});

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
