/** What holds the words of a chapter: its text and its heading. */
export const wordRoot = (reading: HTMLElement) => reading.closest<HTMLElement>('article') ?? reading;

/** Words that open by themselves: those that are seen, and stand in no link. */
export function freeWords(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-word]')].filter(
    (word) => !word.closest('a') && word.getClientRects().length > 0,
  );
}

/** Gives the words of a chapter a stop of Tab, the first that is seen, unless one is seen that has it. */
export function keepStop(reading: HTMLElement): void {
  const root = wordRoot(reading);
  if (root.querySelector('[data-word][tabindex]')?.getClientRects().length) return;
  const [first] = freeWords(root);
  if (first) makeStop(root, first);
}

/** Makes a word the one stop of Tab among the words of a chapter, so that they are not some thousand stops. */
export function makeStop(root: HTMLElement, word: HTMLElement): void {
  for (const before of root.querySelectorAll('[data-word][tabindex]')) {
    for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-expanded', 'aria-describedby'])
      before.removeAttribute(name);
  }
  word.tabIndex = 0;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-haspopup', 'dialog');
  word.setAttribute('aria-describedby', 'word-keys');
}
