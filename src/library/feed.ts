import pins from 'virtual:pins';
import { listNews } from '../domain/feed/list-news.ts';
import { writeAtom } from '../domain/feed/write-atom.ts';
import type { Locale } from '../domain/locale.ts';
import {
  absoluteUrl,
  chapterPath,
  chartsPath,
  correctionsPath,
  feedPath,
  pinnedEmbedPath,
  sentencePath,
} from '../paths.ts';
import type { Library } from './open-library.ts';

/** The feed of corrections and new versions in one language. */
export function feedText(library: Library, locale: Locale, origin: URL | undefined): string {
  const { site, report, changes, chapterSlugs } = library;
  const t = library.translate[locale];
  const absolute = (path: string) => absoluteUrl(path, origin);
  const hrefOf = {
    chapter: (slug: string) => absolute(chapterPath(locale, slug)),
    chart: (slug: string, version: number) => absolute(pinnedEmbedPath(locale, slug, version)),
    charts: absolute(chartsPath(locale)),
  };
  const feed = {
    title: t('feed.title'),
    site: site.name[locale],
    rights: t('footer.source'),
    home: absolute(correctionsPath(locale)),
    self: absolute(feedPath(locale)),
    updated: site.report.date,
    news: listNews({ report, changes, kept: pins }, hrefOf, locale, t),
    sentenceHref: (id: string) => absolute(sentencePath(locale, id, chapterSlugs)),
  };
  return writeAtom(feed, locale, t);
}
