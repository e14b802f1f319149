/** The list of chapters closes behind a link that leads to a place in the page. */
export function serveRail(): void {
  const rail = document.querySelector<HTMLElement>('[data-rail]')!;
  for (const link of rail.querySelectorAll('[data-section]')) link.addEventListener('click', () => close(rail));
}

function close(rail: HTMLElement): void {
  if ('hidePopover' in rail && rail.matches(':popover-open')) rail.hidePopover();
}
