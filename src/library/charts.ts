import { getCollection } from 'astro:content';
import { BOUNDS, type Bound } from '../domain/numbers/number-schema.ts';
import type { Bilingual, Locale } from '../domain/locale.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { SentenceText } from '../domain/charts/chart-csv.ts';
import { frameHeights } from '../domain/charts/frame-heights.ts';
import { pictureSize } from '../domain/charts/place-card.ts';
import { joinCharts, type Chart } from '../domain/charts/series.ts';
import type { Embeddable } from '../domain/charts/snippets.ts';
import { getNumbers } from './numbers.ts';
import { once } from './once.ts';
import { absoluteUrl, chartPath, chartPngPath, embedPath, sentencePath } from '../paths.ts';
import { getChapterSlugs, getReport, getSentences } from './report.ts';
import { getUi } from './ui.ts';

/** All charts with their numbers, by slug. */
export const getCharts = once(async (): Promise<Chart[]> => {
  const entries = (await getCollection('charts')).map(({ id, data }) => ({ ...data, slug: id }));
  const chapters = (await getReport()).map(({ number, title }) => ({ number, title }));
  const charts = joinCharts({ entries, numbers: await getNumbers(), chapters, bounds: await getBoundNames() });
  return charts.sort((a, b) => a.slug.localeCompare(b.slug));
});

/** The chart that draws each number with the fewest others, by the number’s id; charts of all numbers stand for none. */
export const getChartOfNumbers = once(async (): Promise<Map<string, Chart>> => {
  const charts = (await getCharts()).filter(({ form }) => form !== 'counts');
  const closestLast = charts.toReversed().sort((a, b) => b.numbers.length - a.numbers.length);
  return new Map(closestLast.flatMap((chart) => chart.numbers.map(({ id }) => [id, chart] as const)));
});

/** Gives the words and the absolute address of a sentence, for files that leave the site. */
export async function getSentenceTexts(
  site: URL | undefined,
  locale: Locale,
): Promise<(id: SentenceId) => SentenceText> {
  const sentences = await getSentences();
  const slugs = await getChapterSlugs();
  return (id) => {
    const sentence = sentences.get(id);
    if (!sentence) throw new Error(`the report has no sentence ${id}`);
    return { zh: sentence.zh, en: sentence.en, url: absoluteUrl(sentencePath(locale, id, slugs), site) };
  };
}

/** What the snippets and the oEmbed answer of a chart are made from, with absolute addresses. */
export async function embeddable(chart: Chart, locale: Locale, site: URL | undefined): Promise<Embeddable> {
  const { slug } = chart;
  return {
    slug,
    title: chart.title[locale],
    summary: chart.shows[locale],
    page: absoluteUrl(chartPath(locale, slug), site),
    frame: absoluteUrl(embedPath(locale, slug), site),
    png: absoluteUrl(chartPngPath(locale, slug), site),
    picture: pictureSize(chart, { locale, words: await getUi(locale) }),
    height: frameHeights(slug)[locale],
  };
}

async function getBoundNames(): Promise<Record<Bound, Bilingual>> {
  const [zh, en] = [await getUi('zh'), await getUi('en')];
  const names = BOUNDS.map(
    (bound) => [bound, { zh: zh(`chart.bound.${bound}`), en: en(`chart.bound.${bound}`) }] as const,
  );
  return Object.fromEntries(names) as Record<Bound, Bilingual>;
}
