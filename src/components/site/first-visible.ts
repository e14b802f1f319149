/** Pixels that rounding may put an element off its place. */
export const SLACK = 4;

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

/** Below the bar that stays at the top of a chapter: where anchors land as well. */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}
