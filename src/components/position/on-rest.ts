/** What may move a reader to another place in the page. */
const MOVES = ['scroll', 'click', 'keyup', 'resize'];
/** Milliseconds after it until he counts as being there. */
const REST = 200;

/** Calls `react` as soon as the reader is at rest, and again whenever he has come to rest elsewhere. */
export function onRest(react: () => void): void {
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(react, REST);
  };
  for (const move of MOVES) window.addEventListener(move, wait, { passive: true });
  wait();
}
