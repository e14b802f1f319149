import { createStar } from './stars.ts';

/** Puts into the card of a term the button that keeps it for study. */
export function offerStar(panel: HTMLElement, slug: string | undefined): void {
  if (slug !== undefined) panel.querySelector('.panel-foot')?.append(' · ', createStar(slug, panel.dataset['star']!));
}
