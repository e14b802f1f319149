import { ACCESSED } from '../../domain/citation/quote-file.ts';
import type { Locale } from '../../domain/locale.ts';
import { writeDate } from '../../domain/write-date.ts';
import { copyOnClick } from '../browser/copy-on-click.ts';
import { today } from './today.ts';

const citation = document.querySelector<HTMLElement>('[data-citation]');
const fold = citation?.closest('details');
if (citation && fold) {
  if (fold.open) serve(citation);
  else fold.addEventListener('toggle', () => serve(citation), { once: true });
}

/** How the page is cited gets the day on which it is read, and a button that copies it. */
function serve(citation: HTMLElement): void {
  const { accessed, locale } = citation.dataset;
  citation.append(` (${accessed!.replace(ACCESSED, writeDate(today(), locale as Locale))})`);
  const copy = citation.parentElement!.querySelector('button')!;
  copy.hidden = !('clipboard' in navigator);
  copyOnClick(copy, () => citation.textContent, { copied: copy.dataset['copied']!, failed: copy.dataset['failed']! });
}
