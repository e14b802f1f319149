import { remember } from './memory.ts';

/** A reader who changes the language has chosen: the front page leads there from now on. */
const link = document.querySelector<HTMLAnchorElement>('.other-language');
link?.addEventListener('click', () => remember('locale', link.lang.slice(0, 2)));
