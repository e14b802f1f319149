import { createStar } from './stars.ts';

/** Puts into the card of a term the button that keeps it for study, with the way to what was kept behind it. */
export function offerStar(panel: HTMLElement, slug: string | undefined): void {
  if (slug === undefined) return;
  // The page’s foot has that link in its language.
  const link = document.querySelector("footer a[href$='/study/']")!.cloneNode(true) as HTMLElement;
  link.className = 'star-list';
  panel.querySelector('.panel-foot')?.append(createStar(slug, panel.dataset['star']!), link);
}
