import type { Chart } from '../domain/charts/series.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import type { Term } from '../domain/terms/term-schema.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { localFile } from '../paths.ts';
import { library } from './library.ts';

/** `getStaticPaths` of a page that stands once in each language. */
export function localePaths(): { params: { lang: Locale } }[] {
  return LOCALES.map((lang) => ({ params: { lang } }));
}

/** `getStaticPaths` of what stands once for each chapter in each language. */
export function chapterPaths(): { params: { lang: Locale; slug: string }; props: { chapter: Chapter } }[] {
  return LOCALES.flatMap((lang) =>
    library.report.map((chapter) => ({ params: { lang, slug: chapter.slug }, props: { chapter } })),
  );
}

/** `getStaticPaths` of what stands once for each sentence in each language. */
export function sentencePaths(): { params: { lang: Locale; id: SentenceId } }[] {
  return LOCALES.flatMap((lang) => [...library.sentences.keys()].map((id) => ({ params: { lang, id } })));
}

/** `getStaticPaths` of what stands once for each term in each language. */
export function termPaths(): { params: { lang: Locale; slug: string }; props: { term: Term } }[] {
  return LOCALES.flatMap((lang) =>
    library.terms.map((term) => ({ params: { lang, slug: term.slug }, props: { term } })),
  );
}

/** `getStaticPaths` of what stands once for each chart in each language. */
export function chartPaths(): { params: { lang: Locale; slug: string }; props: { chart: Chart } }[] {
  return LOCALES.flatMap((lang) =>
    library.charts.map((chart) => ({ params: { lang, slug: chart.slug }, props: { chart } })),
  );
}

/** `getStaticPaths` of the data files of each chart: one a language. */
export function chartDataFiles(): { params: { file: string }; props: { chart: Chart; locale: Locale } }[] {
  return LOCALES.flatMap((locale) =>
    library.charts.map((chart) => ({ params: { file: localFile(chart.slug, locale) }, props: { chart, locale } })),
  );
}
