/** What the reader chose before, or null; also where the browser forbids storage. */
export function recall(key: 'locale' | 'view'): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit; where the browser forbids storage it lasts for this page. */
export function remember(key: 'locale' | 'view', value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
