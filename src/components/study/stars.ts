import { readStars, writeStars, type Stars } from '../../domain/study/stars.ts';
import { recall, remember } from '../browser/memory.ts';

// A term may be starred in another tab, and on another page before the reader comes back.
for (const type of ['storage', 'pageshow']) window.addEventListener(type, showStars);

/** What this device keeps for study. */
export function keptStars(): Stars {
  return readStars(recall('study'));
}

/** Keeps on this device what has changed of it; false where it cannot be kept. */
export function keepStars(change: Partial<Stars>): boolean {
  return remember('study', writeStars({ ...keptStars(), ...change }));
}

/**
 * Makes a button (`data-star` is the slug) star its term and say whether it is starred. That it could not be kept is said with the
 * words that the button or what it stands in has for that, `data-unkept`.
 */
export function serveStar(button: HTMLButtonElement): void {
  button.addEventListener('click', () => {
    const slug = button.dataset['star']!;
    const others = keptStars().terms.filter((other) => other !== slug);
    const isKept = keepStars({ terms: isStarred(button) ? others : [...others, slug] });
    showStars();
    if (!isKept) button.after(unkept(button));
  });
  showStar(button);
}

/** Shows on every button of the page whether its term is starred now. */
function showStars(): void {
  document.querySelectorAll<HTMLButtonElement>('button[data-star]').forEach(showStar);
}

function showStar(button: HTMLButtonElement): void {
  const isKept = keptStars().terms.includes(button.dataset['star']!);
  button.setAttribute('aria-pressed', String(isKept));
  button.querySelector('[data-star-sign]')!.textContent = isKept ? '★' : '☆';
  if (button.nextElementSibling?.matches('[role=alert]')) button.nextElementSibling.remove();
}

function isStarred(button: HTMLButtonElement): boolean {
  return button.getAttribute('aria-pressed') === 'true';
}

function unkept(button: HTMLButtonElement): HTMLElement {
  const words = document.createElement('span');
  words.setAttribute('role', 'alert');
  words.textContent = button.closest<HTMLElement>('[data-unkept]')!.dataset['unkept']!;
  return words;
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
  button.dataset['star'] = slug;
  serveStar(button);
  return button;
}
