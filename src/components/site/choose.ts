const STORED_LOCALE = 'locale';

/** Remembers the language that the reader chooses, and leads straight to it the next time. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')];
for (const link of links) link.addEventListener('click', () => remember(link.dataset.locale!));

const chosen = links.find((link) => link.dataset.locale === recall());
if (chosen) location.replace(chosen.href);

function recall(): string | null {
  try {
    return localStorage.getItem(STORED_LOCALE);
  } catch {
    return null;
  }
}

function remember(locale: string): void {
  try {
    localStorage.setItem(STORED_LOCALE, locale);
  } catch {
    // Storage may be forbidden; the page then asks again.
  }
}
