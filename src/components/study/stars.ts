import { readStars, writeStars } from '../../domain/study/stars.ts';

const KEY = 'study';

/** Slugs of the terms that this device has starred; null where the browser forbids storage. */
export function starredTerms(): string[] | null {
  try {
    return readStars(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Keeps the list on this device; false where it cannot be kept. */
export function keepStars(slugs: string[]): boolean {
  try {
    localStorage.setItem(KEY, writeStars(slugs));
    return true;
  } catch {
    return false;
  }
}

/** Makes a button star a term and say whether it is starred; it stays hidden where nothing can be kept. */
export function serveStar(button: HTMLButtonElement, slug: string): void {
  const show = () => {
    const stars = starredTerms();
    const isStarred = stars?.includes(slug) ?? false;
    button.hidden = stars === null;
    delete button.dataset['awaited'];
    button.setAttribute('aria-pressed', String(isStarred));
    button.querySelector('[data-star-sign]')!.textContent = isStarred ? '★' : '☆';
  };
  button.addEventListener('click', () => {
    const stars = starredTerms() ?? [];
    keepStars(stars.includes(slug) ? stars.filter((other) => other !== slug) : [...stars, slug]);
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
