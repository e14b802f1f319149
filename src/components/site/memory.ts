/** What the site remembers of a reader’s choices. */
export type Choice = 'locale' | 'view' | 'layout' | 'slash';

/** What the reader chose before, or null; also where the browser forbids storage. */
export function recall(key: Choice): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; false where the browser forbids storage: then it lasts for this page. */
export function remember(key: Choice, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
