import { namedElements } from '../position/anchor.ts';
import { filterOutcomes } from './filter-outcomes.ts';

const form = document.querySelector<HTMLFormElement>('[data-filters]');
const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-fold]')];
const openAll = document.querySelector<HTMLButtonElement>('[data-open-all]');

if (form) filterOutcomes(form);
openNamed();
window.addEventListener('hashchange', openNamed);
if (openAll) offerAll(openAll);

/** The row that the address names stands open. */
function openNamed(): void {
  const fold = namedElements()[0]?.querySelector<HTMLDetailsElement>('[data-fold]');
  if (fold) fold.open = true;
}

/** One button opens every row, and closes them again. */
function offerAll(button: HTMLButtonElement): void {
  const words = { true: button.textContent, false: button.dataset['close']! };
  let closed = true;
  delete button.dataset['awaited'];
  button.addEventListener('click', () => {
    setAll(closed);
    closed = !closed;
    button.textContent = words[`${closed}`];
  });
}

function setAll(open: boolean): void {
  for (const fold of folds) fold.open = open;
}
