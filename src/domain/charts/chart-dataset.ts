import { LANG_TAG, type Locale } from '../locale.ts';
import { nameReport } from '../site/name-report.ts';
import type { Site } from '../site/site-schema.ts';
import { LICENCE } from './chart-json.ts';
import type { Chart } from './series.ts';

/** A chart’s data as search engines for data read it (schema.org Dataset); addresses are absolute. */
export function chartDataset(
  { title, shows }: Chart,
  { page, csv, json, png }: Record<'page' | 'csv' | 'json' | 'png', string>,
  site: Site,
  locale: Locale,
) {
  const file = (encodingFormat: string, contentUrl: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl,
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title[locale],
    description: shows[locale],
    url: page,
    image: png,
    inLanguage: LANG_TAG[locale],
    license: LICENCE.url,
    isBasedOn: nameReport(site, locale),
    creator: { '@type': 'Organization', name: site.name[locale] },
    spatialCoverage: site.report.place[locale],
    isAccessibleForFree: true,
    distribution: [file('text/csv', csv), file('application/json', json)],
  };
}
