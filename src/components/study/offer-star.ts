import { remembers } from '../browser/memory.ts';
import { createStar } from './stars.ts';

/** Puts into the card of a term the button that keeps it for study, with the way to what was kept behind it, where anything can be kept. */
export function offerStar(panel: HTMLElement, slug: string | undefined): void {
  if (slug === undefined || !remembers()) return;
  const link = document.createElement('a');
  link.className = 'star-list';
  link.href = panel.dataset['study']!;
  link.textContent = panel.dataset['studyName']!;
  const words = { star: panel.dataset['star']!, starred: panel.dataset['starred']! };
  panel.querySelector('.panel-foot')?.append(createStar(slug, words), link);
}
