/** Pixels that rounding may put an element off its place. */
export const SLACK = 4;

/** Where reading begins, in pixels from the top of the window: below the bar of a chapter, where anchors land as well. */
export function readingLine(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/** The first element that a reader sees the beginning of; where none begins in the upper half of the window, the one that fills it. */
export function firstFromLine<T extends Element>(elements: Iterable<T>): T | undefined {
  const line = readingLine();
  let crossing: T | undefined;
  for (const element of elements) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0 || bottom <= line + 1) continue;
    if (top >= line - SLACK)
      return top < window.innerHeight / 2 ? element : (crossing ?? (top < window.innerHeight ? element : undefined));
    crossing ??= element;
  }
  return crossing;
}
