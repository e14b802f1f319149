import type { SentenceText } from '../domain/charts/chart-csv.ts';
import { frameHeights } from '../domain/charts/frame-heights.ts';
import { pictureSize } from '../domain/charts/place-card.ts';
import type { Chart } from '../domain/charts/series.ts';
import type { Embeddable } from '../domain/charts/snippets.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { absoluteUrl, chartPath, chartPngPath, embedPath, sentencePath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** Gives the words and the absolute address of a sentence, for files that leave the site. */
export function sentenceTexts(
  { sentences, chapterSlugs }: Library,
  origin: URL | undefined,
  locale: Locale,
): (id: SentenceId) => SentenceText {
  return (id) => {
    const sentence = sentences.get(id);
    if (!sentence) throw new Error(`the report has no sentence ${id}`);
    return { zh: sentence.zh, en: sentence.en, url: absoluteUrl(sentencePath(locale, id, chapterSlugs), origin) };
  };
}

/** What the snippets and the oEmbed answer of a chart are made from, with absolute addresses. */
export function embeddable({ translate }: Library, chart: Chart, locale: Locale, origin: URL | undefined): Embeddable {
  const { slug } = chart;
  return {
    slug,
    title: chart.title[locale],
    summary: chart.shows[locale],
    page: absoluteUrl(chartPath(locale, slug), origin),
    frame: absoluteUrl(embedPath(locale, slug), origin),
    png: absoluteUrl(chartPngPath(locale, slug), origin),
    picture: pictureSize(chart, { locale, words: translate[locale] }),
    height: frameHeights(slug)[locale],
  };
}
