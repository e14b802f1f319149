import { mapLocales, type Bilingual, type Locale } from '../domain/locale.ts';
import type { PageName } from '../domain/prose/page-names.ts';
import { joinParts } from '../domain/punctuation.ts';
import { readSections, type PageSection } from '../domain/prose/page-sections.ts';
import type { SearchRecord } from '../domain/search/record.ts';
import type { Library } from './open-library.ts';
import { ownPages, reportCounts } from './text-pages.ts';

/** The pages of the site as search finds them: running text part by part, places by their names, lists by their titles. */
export function pageRecords(library: Library): SearchRecord[] {
  return [...textRecords(library), ...placeRecords(library), ...listRecords(library)];
}

function textRecords(library: Library): SearchRecord[] {
  const counts = reportCounts(library);
  const [zh, en] = [ownPages(library, 'zh'), ownPages(library, 'en')];
  return zh.flatMap((page) => {
    const other = en.find(({ slug }) => slug === page.slug);
    if (!other) return [];
    const sections = { zh: readSections(page.body, counts), en: readSections(other.body, counts) };
    const title = { zh: page.title, en: other.title };
    // Where the languages are cut differently the page is found as a whole.
    if (sections.zh.length !== sections.en.length)
      return [textRecord(page.slug, title, { zh: whole(title.zh, sections.zh), en: whole(title.en, sections.en) })];
    return sections.zh.map((section, nth) =>
      textRecord(`${page.slug}-${nth + 1}`, title, { zh: section, en: sections.en[nth]! }, page.slug),
    );
  });
}

function whole(heading: string, sections: PageSection[]): PageSection {
  return { heading, anchor: '', texts: sections.flatMap((section) => [section.heading, ...section.texts]) };
}

function textRecord(id: string, title: Bilingual, part: Record<Locale, PageSection>, page = id): SearchRecord {
  const { zh, en } = part;
  return {
    ...{ kind: 'page', id, about: [], sentences: [], page: title },
    zh: [zh.heading, ...zh.texts],
    en: [en.heading, ...en.texts],
    at: mapLocales((locale) => `${page}/${part[locale].anchor === '' ? '' : `#${part[locale].anchor}`}`),
  };
}

function placeRecords({ places, translate }: Library): SearchRecord[] {
  const page = mapLocales((locale) => translate[locale]('nav.places'));
  return places.map(({ slug, name, mentions }) => ({
    ...{ kind: 'page', id: `places-${slug}`, about: [], sentences: [], page },
    zh: [name.zh],
    en: [name.en],
    sense: mapLocales((locale) =>
      translate[locale]('places.count', { count: new Set(mentions.map(({ sentence }) => sentence)).size }),
    ),
    at: mapLocales(() => `places/#${slug}`),
  }));
}

/** The pages that list things, where the content has them. */
function listRecords(library: Library): SearchRecord[] {
  const [zh, en] = [listPages(library, 'zh'), listPages(library, 'en')];
  return zh.map(({ page, title, lead }, nth) => ({
    ...{ kind: 'page', id: page, about: [], sentences: [], page: { zh: title, en: en[nth]!.title } },
    zh: [title, lead],
    en: [en[nth]!.title, en[nth]!.lead],
    at: mapLocales(() => `${page}/`),
  }));
}

function listPages({ translate, outcomes, places, numbers, stated, charts }: Library, locale: Locale) {
  const t = translate[locale];
  const derived = numbers.size - stated.length;
  const pages: { page: PageName; title: string; lead: string; count?: number }[] = [
    { page: 'terms', title: t('glossary.title'), lead: t('glossary.scope') },
    { page: 'numbers', title: t('numbers.title'), lead: t('numbers.lead', { stated: stated.length, derived }) },
    { page: 'charts', title: t('nav.charts'), lead: t('home.charts', { count: charts.length }), count: charts.length },
    {
      page: 'outcomes',
      title: t('outcomes.title'),
      lead: t('outcomes.lead', { count: outcomes.length }),
      count: outcomes.length,
    },
    {
      page: 'places',
      title: t('places.title'),
      lead: t('places.intro', { count: places.length }),
      count: places.length,
    },
    { page: 'corrections', title: t('corrections.title'), lead: t('corrections.lead') },
    {
      page: 'privacy',
      title: t('nav.privacy'),
      lead: joinParts([t('privacy.promise'), t('privacy.kept')], 'gap', locale),
    },
    { page: 'downloads', title: t('downloads.title'), lead: t('home.files') },
  ];
  return pages.filter(({ count }) => count !== 0);
}
