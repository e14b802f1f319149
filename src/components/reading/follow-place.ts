/** Marks in the list of chapters the section that is being read. */
export function followPlace(reading: HTMLElement): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLElement>('[data-rail] [data-section]')].map((link) => [
      link.dataset['section']!,
      link,
    ]),
  );
  const inView = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) inView[isIntersecting ? 'add' : 'delete'](target);
      const passages = [...reading.querySelectorAll<HTMLElement>('[data-passage]')];
      const here = passages.find((passage) => inView.has(passage) && links.has(passage.dataset['passage']!));
      for (const [section, link] of links) {
        if (section === here?.dataset['passage']) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    // The upper third of the window, below the bar.
    { rootMargin: '-56px 0px -66%' },
  );
  for (const passage of reading.querySelectorAll('[data-passage]')) observer.observe(passage);
}

/** The list of chapters closes behind a link that leads to a place in the page. */
export function closeOnChoice(): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]');
  rail?.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('[data-section]')) return;
    if ('hidePopover' in rail && rail.matches(':popover-open')) rail.hidePopover();
  });
}
