type MarkOf = (event: Event) => HTMLAnchorElement | undefined;

const ENDS = ['pointerup', 'pointercancel', 'pointerdown', 'keydown'];

/**
 * Text can be selected from inside a mark: browsers drag a link instead, so that while the mouse’s button is down a mark is none.
 * Fingers select by a long press, and need nothing.
 */
export function letSelect(markOf: MarkOf): void {
  document.addEventListener('pointerdown', (event) => {
    const mark = markOf(event);
    if (!mark || event.pointerType === 'touch' || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    suspend(mark, ['href', 'tabindex']);
  });
}

/** Whether a click ended a selection that takes in the mark: by dragging or by a double click. */
export function selectsIn(mark: Element, click: MouseEvent): boolean {
  const selection = getSelection();
  return click.detail > 0 && selection !== null && !selection.isCollapsed && selection.containsNode(mark, true);
}

function suspend(mark: Element, names: string[]): void {
  const kept = names.map((name) => [name, mark.getAttribute(name)] as const);
  const restore = () => {
    for (const end of ENDS) window.removeEventListener(end, restore, true);
    for (const [name, value] of kept) if (value !== null) mark.setAttribute(name, value);
  };
  for (const [name] of kept) mark.removeAttribute(name);
  // Before anything else hears of it: the click that follows finds a link again.
  for (const end of ENDS) window.addEventListener(end, restore, true);
}
