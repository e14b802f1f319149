import { isModified } from '../browser/is-modified.ts';

/** Who came from a chapter finds the way back to where he was reading, until he has moved on within this page. */
const place = document.querySelector<HTMLElement>('[data-back]');
const link = place?.querySelector('a');
const from = document.referrer === '' ? null : new URL(document.referrer);

if (place && link && from?.origin === location.origin && from.pathname.startsWith(link.pathname)) {
  const length = history.length;
  link.href = from.href;
  place.hidden = false;
  link.addEventListener('click', (event) => {
    // In a tab of its own there is nothing to go back to, and the address leads.
    if (length === 1 || history.length !== length || event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    history.back();
  });
}
