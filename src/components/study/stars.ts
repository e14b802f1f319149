import { readStars, writeStars, type Stars } from '../../domain/study/stars.ts';

const KEY = 'study';

/** What this device keeps for study; null where the browser forbids storage. */
export function keptStars(): Stars | null {
  try {
    return readStars(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keeps on this device what has changed of it, where it can be kept. */
export function keepStars(change: Partial<Stars>): void {
  try {
    localStorage.setItem(KEY, writeStars({ ...readStars(localStorage.getItem(KEY)), ...change }));
  } catch {
    // Then nothing is starred.
  }
}

/** Makes a button star a term and say whether it is starred; it stays hidden where nothing can be kept. */
export function serveStar(button: HTMLButtonElement, slug: string): void {
  const show = () => {
    const stars = keptStars();
    const isStarred = stars?.terms.includes(slug) ?? false;
    button.hidden = stars === null;
    delete button.dataset['awaited'];
    button.setAttribute('aria-pressed', String(isStarred));
    button.querySelector('[data-star-sign]')!.textContent = isStarred ? '★' : '☆';
  };
  button.addEventListener('click', () => {
    const terms = keptStars()?.terms ?? [];
    keepStars({ terms: terms.includes(slug) ? terms.filter((other) => other !== slug) : [...terms, slug] });
    show();
  });
  show();
}

/** A button that stars a term; in a list it is the star alone, and its name says which. */
export function createStar(slug: string, label: string, term?: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'star';
  const sign = document.createElement('span');
  sign.dataset['starSign'] = '';
  sign.setAttribute('aria-hidden', 'true');
  button.append(sign, term === undefined ? ` ${label}` : '');
  if (term !== undefined) button.setAttribute('aria-label', `${label} ${term}`);
  serveStar(button, slug);
  return button;
}
