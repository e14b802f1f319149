import { partsOf, SENTENCE_PART } from '../position/sentence-parts.ts';
import { MARKS } from './marks.ts';

/** Lights up a mark and what stands for it on the other side of the sentence, and nothing else. */
export function lightMark(mark: HTMLElement | undefined): void {
  for (const lit of document.querySelectorAll(`${MARKS}.lit`)) lit.classList.remove('lit');
  if (mark === undefined || !mark.matches(MARKS)) return;
  const target = mark.getAttribute('href');
  const sentence = mark.closest(SENTENCE_PART);
  const parts = sentence ? partsOf(sentence) : [mark.closest('[data-sides]')!];
  for (const part of parts) {
    for (const other of part.querySelectorAll<HTMLElement>('a:is([data-term], [data-number])')) {
      if (other.getAttribute('href') === target) other.classList.add('lit');
    }
  }
}
