import { LANG_TAG, type Locale } from '../locale.ts';
import { LICENCE } from './licence.ts';
import { nameReport } from './name-report.ts';
import type { Site } from './site-schema.ts';

/** A thing as search engines read it, in the vocabulary of schema.org; every address in it is absolute. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** The things that one page speaks of, as the text of a JSON-LD data block. */
export function writeStructuredData(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** The way from the home page to a page; the last step is the page itself. */
export function describeWay(steps: { name: string; url: string }[]): Thing {
  const itemListElement = steps.map(({ name, url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    ...(at < steps.length - 1 && { item: url }),
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}

/** Files with numbers, as search engines for data list them. */
export function describeDataset(
  of: {
    name: string;
    description: string;
    page: string;
    files: { type: string; url: string }[];
    image?: string;
  },
  site: Site,
  locale: Locale,
): Thing {
  return {
    '@type': 'Dataset',
    name: of.name,
    description: of.description,
    url: of.page,
    image: of.image,
    inLanguage: LANG_TAG[locale],
    license: LICENCE.url,
    isBasedOn: nameReport(site, locale),
    creator: { '@type': 'Organization', name: site.name[locale] },
    spatialCoverage: site.report.place[locale],
    isAccessibleForFree: true,
    distribution: of.files.map(({ type, url }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: url,
    })),
  };
}
