import { firstFromLine } from './reading-line.ts';
import { SENTENCE_PART, sentenceOf } from './sentence-parts.ts';

/** Whether the window shows any of an element. */
export function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** The sentence that a reader sees the beginning of, in whichever column: on a phone the other language’s paragraph fills the window too. */
export function sentenceInView(): HTMLElement | null {
  const part = firstFromLine(document.querySelectorAll(SENTENCE_PART));
  return part ? sentenceOf(part) : null;
}

/**
 * What shall stay where it is for a reader: the lit part of a sentence where it is in view, else the first part that is; on a page
 * without sentences its first visible paragraph or row.
 */
export function elementInView(): Element | undefined {
  const parts = document.querySelectorAll(`[data-reading] ${SENTENCE_PART}`);
  if (parts.length === 0) return firstFromLine(document.querySelectorAll('main :is(h2, h3, p, li, dt, tr)'));
  return [...parts].find((part) => part.matches(':target, .lit') && isInView(part)) ?? firstFromLine(parts);
}
