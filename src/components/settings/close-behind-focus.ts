/** Closes a popover when the focus goes on to what it may cover; its own buttons, which open and close it, are no such thing. */
export function closeBehindFocus(popover: HTMLElement): void {
  if (!('hidePopover' in popover)) return;
  popover.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Element) || popover.contains(relatedTarget)) return;
    if (relatedTarget.getAttribute('popovertarget') === popover.id || !popover.matches(':popover-open')) return;
    popover.hidePopover();
  });
}
