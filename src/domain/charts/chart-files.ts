import type { Locale } from '../locale.ts';

/** Where a chart’s files stand below the site’s root. */
export const chartFiles = {
  svg: (locale: Locale, slug: string) => `/${locale}/charts/${slug}.svg`,
  png: (locale: Locale, slug: string) => `/${locale}/charts/${slug}.png`,
  social: (locale: Locale, slug: string) => `/${locale}/charts/${slug}.social.png`,
  oembed: (locale: Locale, slug: string) => `/${locale}/embed/${slug}/oembed.json`,
  csv: (slug: string) => `/data/charts/${slug}.csv`,
  json: (slug: string) => `/data/charts/${slug}.json`,
};
