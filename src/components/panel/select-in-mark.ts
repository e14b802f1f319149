import { isModified } from '../browser/is-modified.ts';

type MarkOf = (event: Event) => HTMLAnchorElement | undefined;

let byFinger = false;

const ENDS = ['pointerup', 'pointercancel', 'pointerdown', 'keydown'];

/**
 * Text can be selected from inside a mark: browsers drag a link instead, so that while the mouse’s button is down a mark is none.
 * Fingers select by a long press, and need nothing.
 */
export function letSelect(markOf: MarkOf, onSelect: () => void): void {
  document.addEventListener('pointerdown', (event) => {
    const mark = markOf(event);
    byFinger = event.pointerType === 'touch';
    if (!mark || byFinger || event.button !== 0 || isModified(event)) return;
    suspend(mark, ['href', 'tabindex']);
  });
  document.addEventListener('mousedown', (event) => {
    if (isSecond(event) && markOf(event)) onSelect();
  });
}

/** Whether a click ended a selection that takes in the mark: by dragging or by a double click. */
export function selectsIn(mark: Element, click: MouseEvent): boolean {
  if (isSecond(click)) return true;
  const selection = getSelection();
  return click.detail > 0 && selection !== null && !selection.isCollapsed && selection.containsNode(mark, true);
}

/** The second of a double click or the third of three; fingers that tap again want the card closed, or open. */
function isSecond({ detail }: MouseEvent): boolean {
  return detail > 1 && !byFinger;
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
