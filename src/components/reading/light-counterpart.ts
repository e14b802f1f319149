import { partsOf, SENTENCE_PART } from '../position/sentence-parts.ts';

/** Pointing at a sentence lights its counterpart in the other language. */
export function lightCounterpart(reading: HTMLElement): void {
  let paired: Element[] = [];
  reading.addEventListener('pointerover', ({ target, pointerType }) => {
    const part = (target as Element).closest(SENTENCE_PART);
    if (pointerType !== 'mouse' || (part && paired.includes(part))) return;
    for (const before of paired) before.classList.remove('paired');
    paired = part ? partsOf(part) : [];
    for (const now of paired) now.classList.add('paired');
  });
}
