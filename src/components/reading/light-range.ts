import { namedPlaces } from '../site/places.ts';

/** Lights the range of sentences that the address names; a single one is lit by `:target`. */
export function lightRange(reading: HTMLElement): void {
  for (const lit of reading.querySelectorAll('[data-sentence].lit')) lit.classList.remove('lit');
  const [first, last] = namedPlaces();
  if (!first || !last) return;
  const sentences = [...reading.querySelectorAll<HTMLElement>('[data-sentence]')];
  const [start, end] = [sentences.indexOf(first), sentences.indexOf(last)].sort((a, b) => a - b) as [number, number];
  for (const sentence of sentences.slice(start, end + 1)) sentence.classList.add('lit');
  sentences[start]?.scrollIntoView();
}
