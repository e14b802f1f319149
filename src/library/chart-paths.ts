import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Chart } from '../domain/charts/series.ts';
import { getCharts } from './charts.ts';

/** `getStaticPaths` of what stands once for each chart in each language. */
export async function chartPaths(): Promise<{ params: { lang: Locale; slug: string }; props: { chart: Chart } }[]> {
  const charts = await getCharts();
  return LOCALES.flatMap((lang) => charts.map((chart) => ({ params: { lang, slug: chart.slug }, props: { chart } })));
}

/** `getStaticPaths` of what stands once for each chart. */
export async function chartSlugs(): Promise<{ params: { slug: string }; props: { chart: Chart } }[]> {
  return (await getCharts()).map((chart) => ({ params: { slug: chart.slug }, props: { chart } }));
}
