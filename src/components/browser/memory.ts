import type { SettingName } from '../../domain/settings/settings.ts';

/**
 * What the site remembers on the reader’s device beside his settings: language, where he stopped, how fast he is read to, how he
 * quotes, what he has starred, what the search found, whether the site is kept; and for the tab, where he was in the other language.
 */
export const KEPT = ['locale', 'stopped', 'speed', 'quote', 'study', 'arrival', 'offline', 'position'] as const;
export type Kept = SettingName | (typeof KEPT)[number] | 'probe';

const storageOf = (key: Kept) => (key === 'position' ? sessionStorage : localStorage);

/** What was kept before, or null; also where the browser forbids storage. */
export function recall(key: Kept): string | null {
  try {
    return storageOf(key).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps something for the next visit; false where the browser forbids storage or has no room: then it lasts for this page. */
export function remember(key: Kept, value: string): boolean {
  try {
    storageOf(key).setItem(key, value);
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
    storageOf(key).removeItem(key);
  } catch {
    // Then nothing was kept.
  }
}
