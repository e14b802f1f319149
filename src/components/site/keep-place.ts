import { readingLine, SLACK } from './first-visible.ts';
import { sentenceOf } from './place-in-view.ts';

/** Where an element stands: pixels below the line where reading begins, or the share of its height that has passed above it. */
type Standing = { below: number } | { passed: number };

/** Makes a change to the page and keeps `mark` where the reader sees it, whether or not the browser does so by itself. */
export function keepPlace(mark: Element | undefined, change: () => void): void {
  const bringBack = markPlace(mark);
  change();
  bringBack();
}

/** Notes where an element stands; the answer brings it back there, as often as it is called. */
export function markPlace(mark: Element | undefined): () => void {
  const standing = mark && standingOf(mark);
  return () => void (mark && standing && bringBack(mark, standing));
}

function standingOf(mark: Element): Standing {
  const { top, height } = mark.getBoundingClientRect();
  const below = top - readingLine();
  return below >= -SLACK || height === 0 ? { below } : { passed: -below / height };
}

/** Scrolls until an element stands so again; where it is hidden now, the sentence of which it is a part. */
function bringBack(mark: Element, standing: Standing): void {
  const seen = mark.getClientRects().length > 0 ? mark : (sentenceOf(mark) ?? mark);
  const { top, height } = seen.getBoundingClientRect();
  const below = 'below' in standing ? standing.below : -standing.passed * height;
  const by = top - readingLine() - below;
  // A hidden element stands nowhere, and less than a pixel is rounding.
  if (height > 0 && Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}
