import type { Bilingual, Locale } from '../locale.ts';
import { joinParts } from '../punctuation.ts';
import type { Changes } from '../report/changes-schema.ts';
import type { Chapter } from '../report/join-report.ts';
import { listCorrections, type Correction } from '../report/list-corrections.ts';
import type { Translate } from '../ui/translate.ts';

/** One entry of the feed: a new version of a chapter’s translation with what it corrected, or of charts. */
export type News = {
  /** Tells it from every other entry for ever. */
  key: string;
  date: string;
  title: string;
  href: string;
  says: string;
  corrections: Correction[];
  charts: { title: string; href: string }[];
};
type KeptVersion = { slug: string; title: Bilingual; version: number; date: string };

/**
 * What is new, newest first: for each chapter each version of its translation after the first, and for each day the charts of
 * which a new version was kept.
 */
export function listNews(
  { report, changes, kept }: { report: Chapter[]; changes: Changes[]; kept: KeptVersion[] },
  hrefOf: { chapter: (slug: string) => string; chart: (slug: string, version: number) => string; charts: string },
  locale: Locale,
  t: Translate,
): News[] {
  const editions = report.flatMap((chapter) =>
    listCorrections([chapter], changes).map(({ version, date, corrections, others }): News => ({
      key: `${chapter.slug}-v${version}`,
      date,
      title: t('feed.chapter', { title: chapter.title[locale], version }),
      href: hrefOf.chapter(chapter.slug),
      says: joinParts(
        [
          t('corrections.count', { count: corrections.length }),
          others > 0 ? t('corrections.others', { count: others }) : null,
        ],
        'gap',
        locale,
      ),
      corrections,
      charts: [],
    })),
  );
  const days = Map.groupBy(
    kept.filter(({ version }) => version > 1),
    ({ date }) => date,
  );
  const charts = [...days].map(([date, versions]): News => ({
    key: `charts-${date}`,
    date,
    title: t('feed.charts'),
    href: hrefOf.charts,
    says: t('feed.chartsCount', { count: versions.length }),
    corrections: [],
    charts: versions.map(({ slug, title, version }) => ({
      title: t('feed.chart', { title: title[locale], version }),
      href: hrefOf.chart(slug, version),
    })),
  }));
  return [...editions, ...charts].sort((a, b) => b.date.localeCompare(a.date));
}
