import { isObject } from '../is-object.ts';

/** Slugs of the starred terms, the latest last, from what the device has kept; none from anything else. */
export function readStars(kept: string | null): string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    const slugs = isObject(value) && Array.isArray(value['terms']) ? value['terms'] : [];
    return [...new Set(slugs.filter((slug): slug is string => typeof slug === 'string'))];
  } catch {
    return [];
  }
}

/** What the device keeps of the starred terms. */
export function writeStars(slugs: string[]): string {
  return JSON.stringify({ terms: slugs });
}
