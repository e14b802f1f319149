import { namedElements } from '../position/anchor.ts';
import { partsOf, SENTENCE_PART } from '../position/sentence-parts.ts';

/** Lights what the address names in both languages: a sentence, of which the styles light only the one that has the id, or a range. */
export function lightRange(reading: HTMLElement): void {
  for (const lit of reading.querySelectorAll(`.lit${SENTENCE_PART}`)) lit.classList.remove('lit');
  const [first, last] = namedElements();
  const sentences = [...reading.querySelectorAll<HTMLElement>('[data-sentence]')];
  const ends = [first, last ?? first].map((place) => sentences.indexOf(place!)).sort((a, b) => a - b);
  const [start, end] = ends as [number, number];
  if (start < 0) return;
  for (const sentence of sentences.slice(start, end + 1)) {
    for (const part of partsOf(sentence)) part.classList.add('lit');
  }
  // What the panel puts into the address, and where the way back from it leads, moves no page.
  if (last && history.state === null) sentences[start]?.scrollIntoView();
}
