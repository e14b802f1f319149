import type { Bilingual } from '../locale.ts';
import type { PlacesFile, Saying } from './place-schema.ts';

/** What a sentence says of a place; `within` is the shorthand that names it, where it is not named by itself. */
export type PlaceMention = Omit<Saying, 'within'> & { within: { name: Bilingual; term: string | null } | null };

/** How far the report goes in what it says of a place, the furthest first. */
export const REACHES = ['achieved', 'expected', 'target'] as const;

/** A place with all that the report says of it. */
export type Place = Pick<PlacesFile['places'][number], 'slug' | 'name' | 'kind' | 'tile'> & {
  /** The English name in the two parts into which a narrow tile may break it. */
  parts: string[];
  term: string | null;
  mentions: PlaceMention[];
};

/** Joins the places with the shorthands that name them. Throws at a shorthand that the file does not list; `placeFaults` says so before. */
export function joinPlaces({ places, shorthands }: PlacesFile): Place[] {
  return places.map(({ slug, name, kind, tile, term, says, ...place }) => ({
    ...{ slug, name, kind, tile },
    parts: place.break === undefined ? [name.en] : [name.en.slice(0, place.break), name.en.slice(place.break)],
    term: term ?? null,
    mentions: says.map(({ within, ...mention }) => {
      if (within === undefined) return { ...mention, within: null };
      const shorthand = shorthands.find(({ zh }) => zh === within);
      if (!shorthand) throw new Error(`content/places.yaml: there is no shorthand ${within}`);
      return { ...mention, within: { name: { zh: shorthand.zh, en: shorthand.en }, term: shorthand.term ?? null } };
    }),
  }));
}

/** True of a place that the report names in no sentence but inside a shorthand. */
export function isOnlyWithin({ mentions }: Pick<Place, 'mentions'>): boolean {
  return mentions.length > 0 && mentions.every(({ within }) => within !== null);
}

/** The furthest that the report goes in what it says of a place; null of one that it does not name. */
export function reachOf({ mentions }: Pick<Place, 'mentions'>): (typeof REACHES)[number] | null {
  return REACHES.find((reach) => mentions.some(({ status }) => status === reach)) ?? null;
}
