import type { Bilingual } from '../locale.ts';

/** A chart in the site’s public data (/data/charts.json), its addresses from the root; the shape is a contract. */
export type ChartRecord = {
  slug: string;
  title: Bilingual;
  /** Ids of its numbers. */
  numbers: string[];
  page: Bilingual;
  embed: Bilingual;
  oembed: Bilingual;
  svg: Bilingual;
  png: Bilingual;
  csv: string;
  /** Height of its frame in px, the greatest of the two languages. */
  height: number;
};
