import { createStar } from './stars.ts';

/** Puts into the card of a term the button that keeps it for study. */
export function offerStar(panel: HTMLElement, slug: string): void {
  const foot = panel.querySelector('.panel-foot');
  if (!foot || panel.querySelector('.star')) return;
  foot.append(' · ', createStar(slug, panel.dataset['star']!));
}
