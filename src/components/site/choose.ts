import { recall, remember } from '../browser/memory.ts';

/** Remembers the language that the reader chooses, and leads straight to it the next time. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
for (const link of links) link.addEventListener('click', () => remember('locale', link.dataset['locale']!));

const chosen = links.find((link) => link.dataset['locale'] === recall('locale'));
if (chosen) location.replace(chosen.href);
