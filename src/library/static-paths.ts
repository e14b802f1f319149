import type { Chart } from '../domain/charts/series.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { localFile } from '../paths.ts';
import { library } from './library.ts';

/** `getStaticPaths` of a page that stands once in each language. */
export function localePaths(): { params: { lang: Locale } }[] {
  return LOCALES.map((lang) => ({ params: { lang } }));
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
