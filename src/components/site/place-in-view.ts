import { firstVisible } from './first-visible.ts';
import { SENTENCE_PART, sentenceIdOf } from './sentence-parts.ts';

/** The sentence that a reader sees the beginning of, in whichever column: on a phone the other language’s paragraph fills the window too. */
export function sentenceInView(): HTMLElement | undefined {
  const part = firstVisible(document.querySelectorAll(SENTENCE_PART));
  return (part && sentenceOf(part)) ?? undefined;
}

/** The lit part of a sentence where it is in view, else the first that is; on a page without sentences its first visible paragraph or row. */
export function placeInView(): Element | undefined {
  const parts = document.querySelectorAll(`[data-reading] ${SENTENCE_PART}`);
  if (parts.length === 0) return firstVisible(document.querySelectorAll('main :is(h2, h3, p, li, dt, tr)'));
  const lit = [...parts].find((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return part.matches(':target, .lit') && bottom > 0 && top < window.innerHeight;
  });
  return lit ?? firstVisible(parts);
}

/** The sentence of which an element is a part, in either column: where its address leads. */
export function sentenceOf(element: Element): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-sentence='${sentenceIdOf(element)}']`);
}
