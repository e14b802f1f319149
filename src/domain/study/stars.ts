import { isObject } from '../is-object.ts';
import type { StudyCards } from './study-card.ts';

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

/** The terms that a saved list names, a line each, in a table, in an Anki text or bare: by slug or by their Chinese. */
export function readList(text: string, { terms }: StudyCards): string[] {
  const slugs = new Map(
    Object.entries(terms).flatMap(
      ([slug, { zh }]) =>
        [
          [slug, slug],
          [zh, slug],
        ] as const,
    ),
  );
  const found = text.split(/\r\n|\r|\n/).flatMap((line) => {
    const cells = line
      .replace(/^\uFEFF/, '')
      .split(/[\t,;]/)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return cells.flatMap((cell) => slugs.get(cell) ?? []).slice(0, 1);
  });
  return [...new Set(found)];
}
