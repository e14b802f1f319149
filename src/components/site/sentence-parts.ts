/** A sentence, and the paragraph’s part in the other language that repeats it: what is lit together. */
export function partsOf(sentence: Element): Element[] {
  const id = (sentence as HTMLElement).dataset['sentence'] ?? (sentence as HTMLElement).dataset['of'];
  return [...document.querySelectorAll(`[data-sentence='${id}'], [data-of='${id}']`)];
}
