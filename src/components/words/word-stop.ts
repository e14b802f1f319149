/** Words that open by themselves: those that are seen, and stand in no link. */
export function freeWords(reading: HTMLElement): HTMLElement[] {
  return [...reading.querySelectorAll<HTMLElement>('[data-word]')].filter(
    (word) => !word.closest('a') && word.getClientRects().length > 0,
  );
}

/** Makes a word the one stop of Tab among the words of a chapter, so that they are not some thousand stops. */
export function makeStop(reading: HTMLElement, word: HTMLElement): void {
  for (const before of reading.querySelectorAll('[data-word][tabindex]')) {
    for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-expanded']) before.removeAttribute(name);
  }
  word.tabIndex = 0;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-haspopup', 'dialog');
}
