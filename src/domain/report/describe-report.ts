import { LANG_TAG, LOCALES, type Bilingual, type Locale } from '../locale.ts';
import { LICENCE } from '../site/licence.ts';
import type { Site } from '../site/site-schema.ts';
import type { Thing } from '../site/structured-data.ts';
import type { Chapter } from './join-report.ts';

/** The name by which things point to the report’s Chinese and to its translation: an anchor of the home pages. */
const idOf = (home: string) => `${home}#report`;

/** The report as it was given and as it was translated, which point to each other, with the addresses of its chapters. */
export function describeReport(
  report: Pick<Chapter, 'title'>[],
  site: Site,
  { home, chapters }: { home: Bilingual; chapters: Record<Locale, string[]> },
): Thing[] {
  return LOCALES.map((locale) => ({
    '@type': 'Report',
    '@id': idOf(home[locale]),
    name: site.report.name[locale],
    inLanguage: LANG_TAG[locale],
    url: home[locale],
    ...(locale === 'zh'
      ? { datePublished: site.report.date, workTranslation: { '@id': idOf(home.en) } }
      : {
          translationOfWork: { '@id': idOf(home.zh) },
          translator: { '@type': 'Organization', name: site.name.en },
          license: LICENCE.url,
        }),
    about: { '@type': 'Place', name: site.report.place[locale] },
    hasPart: report.map(({ title }, at) => ({
      '@type': 'Chapter',
      name: title[locale],
      url: chapters[locale][at],
    })),
  }));
}

/** The site itself, with the address of its search for a query. */
export function describeSite(site: Site, locale: Locale, { home, search }: { home: string; search: string }): Thing {
  return {
    '@type': 'WebSite',
    name: site.name[locale],
    description: site.description[locale],
    url: home,
    inLanguage: LANG_TAG[locale],
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={query}` },
      'query-input': 'required name=query',
    },
  };
}

/** One chapter in both languages, as a part of the report; short, for it is a part of the heaviest page. */
export function describeChapter(
  { title, number, translated }: Pick<Chapter, 'title' | 'number' | 'translated'>,
  locale: Locale,
  { home, page }: { home: string; page: string },
): Thing {
  return {
    '@type': 'Chapter',
    name: title[locale],
    position: number,
    url: page,
    inLanguage: LOCALES.map((code) => LANG_TAG[code]),
    isPartOf: { '@id': idOf(home) },
    ...(translated !== null && { dateModified: translated }),
  };
}
