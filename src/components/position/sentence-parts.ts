/** A sentence, and the part of the other language’s paragraph that repeats it, which knows its turn in the passage. */
export const SENTENCE_PART = ':is([data-sentence], [data-turn])';

/** The id of the sentence in which an element stands, in either column; undefined outside of the text. */
export function sentenceIdOf(element: Element): string | undefined {
  const part = element.closest<HTMLElement>(SENTENCE_PART);
  const { sentence, turn } = part?.dataset ?? {};
  const passage = part?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
  return sentence ?? (passage && `${passage}.${turn}`);
}

/** The sentence in which an element stands, in either column: where its address leads. */
export function sentenceOf(element: Element): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-sentence='${sentenceIdOf(element)}']`);
}

/** A sentence in both columns, from either: what is lit together. */
export function partsOf(part: Element): Element[] {
  const id = sentenceIdOf(part)!;
  const [, passage, turn] = /^(.+)\.(.+)$/.exec(id)!;
  return [...document.querySelectorAll(`[data-sentence='${id}'], [data-passage='${passage}'] [data-turn='${turn}']`)];
}
