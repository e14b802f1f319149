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
 * Makes a button (`data-star` is the slug, or several) star its term and say whether it is starred; several are when all are. That it
 * could not be kept is said with the words that the button or what it stands in has for that, `data-unkept`.
 */
export function serveStar(button: HTMLButtonElement): void {
  button.addEventListener('click', () => {
    const slugs = slugsOf(button);
    const { terms } = keptStars();
    const isKept = keepStars({
      terms: isStarred(button) ? terms.filter((slug) => !slugs.includes(slug)) : [...new Set([...terms, ...slugs])],
    });
    showStars();
    if (!isKept) button.after(unkept(button));
  });
  showStar(button);
}

/** Shows on every button of the page whether its term is starred now. */
function showStars(): void {
  document.querySelectorAll<HTMLButtonElement>('button[data-star]').forEach(showStar);
}

/** Shows on a button whether what it stars is starred now. */
export function showStar(button: HTMLButtonElement): void {
  const { terms } = keptStars();
  const isKept = slugsOf(button).every((slug) => terms.includes(slug));
  button.toggleAttribute('data-kept', isKept);
  // Words that say it change; a name that stays needs the state.
  if (button.hasAttribute('aria-label')) button.setAttribute('aria-pressed', String(isKept));
  button.querySelector('[data-star-sign]')!.textContent = isKept ? '★' : '☆';
  if (button.nextElementSibling?.matches('[role=alert]')) button.nextElementSibling.remove();
}

function slugsOf(button: HTMLButtonElement): string[] {
  return button.dataset['star']!.split(' ');
}

function isStarred(button: HTMLButtonElement): boolean {
  return button.hasAttribute('data-kept');
}

function unkept(button: HTMLButtonElement): HTMLElement {
  const words = document.createElement('span');
  words.setAttribute('role', 'alert');
  words.textContent = button.closest<HTMLElement>('[data-unkept]')!.dataset['unkept']!;
  return words;
}

/** A button that stars a term and says by its words whether it is; in a list it is the star alone, and its name says which. */
export function createStar(
  slug: string,
  words: { star: string; starred: string } | { name: string },
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'star';
  const sign = document.createElement('span');
  sign.dataset['starSign'] = '';
  sign.setAttribute('aria-hidden', 'true');
  button.append(sign);
  if ('name' in words) button.setAttribute('aria-label', words.name);
  else button.append(' ', word('starOff', words.star), word('starOn', words.starred));
  button.dataset['star'] = slug;
  serveStar(button);
  return button;
}

function word(kind: 'starOff' | 'starOn', text: string): HTMLElement {
  const span = document.createElement('span');
  span.dataset[kind] = '';
  span.textContent = text;
  return span;
}
