/** Where an element stands: pixels below the line where reading begins, or the share of its height that has passed above it. */
type Standing = { below: number } | { passed: number };

/** Pixels that rounding may put an element off its place. */
const SLACK = 4;

/** Makes a change to the page and keeps `mark` where the reader sees it, whether or not the browser does so by itself. */
export function keepPlace(mark: Element | undefined, change: () => void): void {
  const standing = mark && standingOf(mark);
  change();
  if (mark && standing) bringBack(mark, standing);
}

/** The first element that a reader sees the beginning of; where none begins in the upper half of the window, the one that fills it. */
export function firstVisible<T extends Element>(marks: Iterable<T>): T | undefined {
  const line = readingLine();
  let crossing: T | undefined;
  for (const mark of marks) {
    const { top, bottom, height } = mark.getBoundingClientRect();
    if (height === 0 || bottom <= line + 1) continue;
    if (top >= line - SLACK)
      return top < window.innerHeight / 2 ? mark : (crossing ?? (top < window.innerHeight ? mark : undefined));
    crossing ??= mark;
  }
  return crossing;
}

function standingOf(mark: Element): Standing {
  const { top, height } = mark.getBoundingClientRect();
  const below = top - readingLine();
  return below >= -SLACK || height === 0 ? { below } : { passed: -below / height };
}

/** Scrolls until an element stands so again. */
function bringBack(mark: Element, standing: Standing): void {
  const { top, height } = mark.getBoundingClientRect();
  const below = 'below' in standing ? standing.below : -standing.passed * height;
  const by = top - readingLine() - below;
  // A hidden element stands nowhere, and less than a pixel is rounding.
  if (height > 0 && Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
}

/** Below the bar that stays at the top of a chapter: where anchors land as well. */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
