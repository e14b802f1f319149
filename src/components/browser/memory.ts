import type { SettingName } from '../../domain/settings/settings.ts';

/** What the site remembers on the reader’s device: settings, language, where he stopped, how fast he is read to, how he quotes, what the search found, whether the site is kept. */
export type Kept = SettingName | 'locale' | 'stopped' | 'speed' | 'quote' | 'arrival' | 'offline' | 'probe';

/** What was kept before, or null; also where the browser forbids storage. */
export function recall(key: Kept): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps something for the next visit; false where the browser forbids storage: then it lasts for this page. */
export function remember(key: Kept, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser keeps anything at all. */
export function remembers(): boolean {
  const isKept = remember('probe', '');
  forget('probe');
  return isKept;
}

/** Forgets what was kept. */
export function forget(key: Kept): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}
