import type { Locale } from '../../domain/locale.ts';
import { partsOf } from '../position/sentence-parts.ts';

/** What is no word of a sentence: the signs of its numbers, and readings above it. */
const UNSPOKEN = 'a[data-number], rt, rp';

/** The sentences of the chapter in one language, in order; one without a translation has no text. */
export function chapterTexts(reading: HTMLElement, language: Locale): [id: string, text: string][] {
  return [...reading.querySelectorAll<HTMLElement>('[data-sentence]')].map((sentence) => {
    const line = sentence.querySelector(`:scope > [data-side='${language}']`)?.cloneNode(true) as Element | undefined;
    for (const sign of line?.querySelectorAll(UNSPOKEN) ?? []) sign.remove();
    return [sentence.dataset['sentence']!, line?.textContent ?? ''];
  });
}

/** A sentence where it is shown, in the language that is asked for if that is; undefined where it is not shown at all. */
export function shownLine(sentence: Element, language: Locale): HTMLElement | undefined {
  const lines = partsOf(sentence).flatMap((part) =>
    part.matches('[data-side]')
      ? [part as HTMLElement]
      : [...part.querySelectorAll<HTMLElement>(':scope > [data-side]')],
  );
  const shown = lines.filter((line) => line.getClientRects().length > 0);
  return shown.find(({ dataset }) => dataset['side'] === language) ?? shown[0];
}
