/** The words and signs that the panel explains. */
export const MARKS = '[data-side] a:is([data-term], [data-number])';

/**
 * The mark after (`by` 1) or before (-1) another among those that are seen on its side of the text, a term only where a passage has
 * it first; of a sentence’s number, that of its neighbour; of a word the next word. None at the ends.
 */
export function neighbour(mark: HTMLElement, by: number): HTMLElement | undefined {
  const side = mark.closest<HTMLElement>('[data-side]')?.dataset['side'];
  const alike = mark.matches('[data-word]')
    ? '[data-word]'
    : side === undefined
      ? 'a[data-quote]'
      : `[data-side='${side}'] a:is([data-term], [data-number]):not(.again)`;
  const marks = [...document.querySelectorAll<HTMLElement>(alike)].filter((one) => one.getClientRects().length > 0);
  const at = marks.indexOf(mark);
  if (at >= 0) return marks[at + by];
  // A repeated term is none of them: its neighbours lie before and after it in the text.
  const isAfter = (one: Element) => (mark.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return by > 0 ? marks.find(isAfter) : marks.findLast((one) => !isAfter(one));
}
