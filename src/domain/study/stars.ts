import { isObject } from '../is-object.ts';

/** What a device keeps for study, by slug: the starred terms, the latest last, and those of them that the reader knows. */
export type Stars = { terms: string[]; known: string[] };

/** The starred terms from what the device has kept; none from anything else. */
export function readStars(kept: string | null): Stars {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return isObject(value)
      ? { terms: slugsIn(value['terms']), known: slugsIn(value['known']) }
      : { terms: [], known: [] };
  } catch {
    return { terms: [], known: [] };
  }
}

/** What the device keeps of the starred terms; one that is starred no more is not known either. */
export function writeStars({ terms, known }: Stars): string {
  return JSON.stringify({ terms, known: known.filter((slug) => terms.includes(slug)) });
}

function slugsIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return [...new Set(list.filter((slug): slug is string => typeof slug === 'string'))];
}
