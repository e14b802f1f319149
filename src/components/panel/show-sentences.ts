import { showAddress } from '../browser/address.ts';

/** What the panel leaves in the history: whether an entry is its own, or that of the page which it was opened on. */
type Entry = { own: boolean };

/** Whether the way back leads out of the sentences that the panel put into the address. */
export const hasOwnEntry = () => (history.state as Entry | null)?.own === true;

/**
 * Puts the sentences that the panel quotes into the address, and so into the light. The first take an entry of the history, so that
 * the way back closes the panel, and all that follow take their place. The page stays where it is; where no entry can be had the
 * address stays too.
 */
export function showSentences(hash: string): void {
  if (!hasOwnEntry()) addEntry();
  if (!hasOwnEntry() || hash === location.hash) return;
  if (document.querySelector(':target')) {
    moveTarget(hash);
  } else {
    showAddress(new URL(hash, location.href));
    dispatchEvent(new Event('hashchange'));
  }
}

/** The way back to the entry before leaves the page where it is. */
function addEntry(): void {
  try {
    history.scrollRestoration = 'manual';
    history.replaceState({ own: false } satisfies Entry, '');
    history.pushState({ own: true } satisfies Entry, '');
  } catch {
    // A saved page, and a browser that is asked too often, may refuse: the way back leads where it did, and the panel stays open.
  }
  history.scrollRestoration = 'auto';
}

/** Only a browser that follows a link lets go of :target, which stays lit else; it takes page and focus along. */
function moveTarget(hash: string): void {
  const { scrollY } = window;
  const focused = document.activeElement as HTMLElement;
  const { state } = history;
  location.replace(hash);
  history.replaceState(state, '');
  window.scrollTo({ top: scrollY, behavior: 'instant' });
  focused.focus({ preventScroll: true });
}
