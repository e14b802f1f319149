import { readingLine, SLACK } from './reading-line.ts';
import { sentenceOf } from './sentence-parts.ts';

/** Where an element stands: pixels below the line where reading begins, or the share of its height that has passed above it. */
type Standing = { below: number } | { passed: number };

/** Makes a change to the page and keeps `element` where the reader sees it, whether or not the browser does so by itself. */
export function keepPosition(element: Element | undefined, change: () => void): void {
  const bringBack = notePosition(element);
  change();
  bringBack();
}

/** Notes where an element stands; the answer brings it back there, as often as it is called. Who is at the top of a page stays there. */
export function notePosition(element: Element | undefined): () => void {
  if (window.scrollY === 0) return () => {};
  const standing = element && standingOf(element);
  return () => void (element && standing && bringBack(element, standing));
}

function standingOf(element: Element): Standing {
  const { top, height } = element.getBoundingClientRect();
  const below = top - readingLine();
  return below >= -SLACK || height === 0 ? { below } : { passed: -below / height };
}

/** Scrolls until an element stands so again; where it is hidden now, the sentence of which it is a part. */
function bringBack(element: Element, standing: Standing): void {
  const seen = element.getClientRects().length > 0 ? element : (sentenceOf(element) ?? element);
  const { top, height } = seen.getBoundingClientRect();
  const below = 'below' in standing ? standing.below : -standing.passed * height;
  const by = top - readingLine() - below;
  // A hidden element stands nowhere, and less than a pixel is rounding.
  if (height > 0 && Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}
