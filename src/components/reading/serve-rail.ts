import { readingLine } from '../position/reading-line.ts';

/** The list of chapters marks the section that is being read, and closes behind a link that leads to a place in the page. */
export function serveRail(reading: HTMLElement): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]')!;
  const links = [...rail.querySelectorAll<HTMLAnchorElement>('[data-section]')];
  markSection(links, reading);
  for (const link of links) link.addEventListener('click', () => close(rail));
}

function markSection(links: HTMLAnchorElement[], reading: HTMLElement): void {
  const inView = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](`#${target.id}`);
      const here = links.find(({ hash }) => inView.has(hash));
      for (const link of links) {
        if (link === here) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    // The upper third of the window, below the bar.
    { rootMargin: `-${readingLine()}px 0px -66%` },
  );
  for (const passage of reading.querySelectorAll('[data-passage]')) observer.observe(passage);
}

function close(rail: HTMLElement): void {
  if ('hidePopover' in rail && rail.matches(':popover-open')) rail.hidePopover();
}
