/** The list of chapters opens at the one that is read, and closes behind a link that leads to a place in the page. */
export function serveRail(): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]')!;
  rail.addEventListener('toggle', () => {
    rail.scrollTop = rail.querySelector<HTMLElement>('[aria-current]')!.offsetTop - rail.clientHeight / 3;
  });
  for (const link of rail.querySelectorAll('[data-section]')) link.addEventListener('click', () => close(rail));
}

function close(rail: HTMLElement): void {
  if ('hidePopover' in rail && rail.matches(':popover-open')) rail.hidePopover();
}
