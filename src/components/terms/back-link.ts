import { isModified } from '../browser/is-modified.ts';

/** Who came from another page finds the way back to where he was, and where that is, until he has moved on within this page. */
const place = document.querySelector<HTMLElement>('[data-back]');
const link = place?.querySelector('a');
const from = document.referrer === '' ? null : new URL(document.referrer);

if (place && link && from?.origin === location.origin && from.pathname.startsWith(link.pathname)) {
  const length = history.length;
  const labels = JSON.parse(place.dataset['back']!) as Record<string, string>;
  const label = labels[from.pathname] ?? labels[from.pathname.replace(/[^/]+\/$/, '*/')];
  if (label !== undefined) link.querySelector('span')!.textContent = label;
  link.href = from.href;
  place.hidden = false;
  link.addEventListener('click', (event) => {
    // In a tab of its own there is nothing to go back to, and the address leads.
    if (length === 1 || history.length !== length || event.button !== 0 || isModified(event)) return;
    event.preventDefault();
    history.back();
  });
}
