import { sentenceInView } from '../position/in-view.ts';
import { readingLine } from '../position/reading-line.ts';
import { partsOf } from '../position/sentence-parts.ts';

/** Pixels above the line for its readings. */
const GAP = 16;

/**
 * Brings the Chinese of the sentence that is read to where reading begins, when the part of the window that the settings leave free
 * has none: what was laid on it would not be seen. Where the page shows no Chinese nothing moves.
 */
export function showChinese(reading: HTMLElement): void {
  const top = readingLine();
  const bottom = floorOf(reading);
  const lines = [...reading.querySelectorAll("[data-side='zh']")];
  const isSeen = lines.some((line) => {
    const box = line.getBoundingClientRect();
    return box.height > 0 && box.bottom > top && box.top < bottom;
  });
  const sentence = sentenceInView();
  if (isSeen || !sentence) return;
  const box = partsOf(sentence)
    .flatMap((part) => [part, ...part.children])
    .filter((part) => part.matches("[data-side='zh']"))
    .map((part) => part.getBoundingClientRect())
    .find(({ height }) => height > 0);
  if (!box) return;
  window.scrollBy({ top: box.top - top - GAP, behavior: 'instant' });
}

/** Where the free part of the window ends: at the settings, where they lie across the whole text. */
function floorOf(reading: HTMLElement): number {
  const text = reading.getBoundingClientRect();
  const panel = document.getElementById('settings')?.getBoundingClientRect();
  const isAcross = panel && panel.height > 0 && panel.left <= text.left && panel.right >= text.right;
  return isAcross ? panel.top : window.innerHeight;
}
