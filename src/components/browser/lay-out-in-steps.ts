/**
 * Lays out, a few at a time with pauses for the reader, what the styles leave until it is near the window: soon the page has its
 * real height, by which a reader who comes back finds the place.
 */
export function layOutInSteps(elements: HTMLElement[]): void {
  setTimeout(() => {
    for (const element of elements.slice(0, AT_ONCE)) element.dataset['laid'] = '';
    if (elements.length > AT_ONCE) layOutInSteps(elements.slice(AT_ONCE));
  }, PAUSE);
}

/** What a slow phone lays out without a pause that is felt. */
const AT_ONCE = 16;
const PAUSE = 30;
