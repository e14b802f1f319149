import type { LinkedSentence } from '../domain/charts/chart-csv.ts';
import type { ChartOrigin } from '../domain/charts/chart-json.ts';
import type { ChartRecord } from '../domain/charts/chart-record-schema.ts';
import { datedFinding } from '../domain/charts/dateline.ts';
import { frameHeight, frameHeights } from '../domain/charts/frame-height.ts';
import { layOutChart, type LaidOutChart } from '../domain/charts/lay-out-chart.ts';
import { pinnedHeight } from '../domain/charts/pinned-figure.ts';
import { pictureSize } from '../domain/charts/place-card.ts';
import type { Chart } from '../domain/charts/series.ts';
import type { Embeddable, Framed } from '../domain/charts/snippets.ts';
import { sourceLine } from '../domain/charts/source-line.ts';
import type { SentenceId } from '../domain/ids.ts';
import { LOCALES, mapLocales, type Locale } from '../domain/locale.ts';
import { citePage } from '../domain/site/cite-page.ts';
import { addressText } from '../domain/site/address-text.ts';
import {
  absoluteUrl,
  chartCsvPath,
  chartPath,
  chartPngPath,
  chartSvgPath,
  embedPath,
  oembedPath,
  sentencePath,
} from '../paths.ts';
import type { Library } from './open-library.ts';
import { pinsOf, type KeptChart } from './pins.ts';

const laidOut = new WeakMap<Chart, Map<string, LaidOutChart>>();

/** A chart laid out in one language: once, however many pages and files print it. Files name its address, unless it is this machine’s. */
export function layOut(
  { translate, site }: Library,
  chart: Chart,
  locale: Locale,
  origin: URL | undefined,
): LaidOutChart {
  const known = laidOut.get(chart) ?? new Map<string, LaidOutChart>();
  laidOut.set(chart, known);
  const address = printedAddress(chartPath(locale, chart.slug), origin);
  const key = `${locale} ${origin?.href}`;
  const drawn = known.get(key) ?? layOutChart(chart, { locale, t: translate[locale], site }, address);
  known.set(key, drawn);
  return drawn;
}

/** An address as pictures print it; null where it is this machine’s. */
export function printedAddress(path: string, origin: URL | undefined): string | null {
  return origin && !isLoopback(origin) ? addressText(absoluteUrl(path, origin)) : null;
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** Gives the words and the absolute address of a sentence, for files that leave the site. */
export function sentenceTexts(
  { sentences, chapterSlugs }: Library,
  origin: URL | undefined,
  locale: Locale,
): (id: SentenceId) => LinkedSentence {
  return (id) => {
    const sentence = sentences.get(id);
    if (!sentence) throw new Error(`the report has no sentence ${id}`);
    return { zh: sentence.zh, en: sentence.en, url: absoluteUrl(sentencePath(locale, id, chapterSlugs), origin) };
  };
}

/** Where a chart stands and how each language cites it, in the version that was kept last. */
export function chartOrigin({ site }: Library, { slug, title }: Chart, origin: URL | undefined): ChartOrigin {
  const page = mapLocales((locale) => absoluteUrl(chartPath(locale, slug), origin));
  const edition = pinsOf(slug).at(-1);
  const citation = mapLocales((locale) => citePage({ title: title[locale], url: page[locale], edition }, site, locale));
  return { page, citation };
}

/** What the snippets and the oEmbed answer of a chart are made from, with absolute addresses. */
export function embeddable(library: Library, chart: Chart, locale: Locale, origin: URL | undefined): Embeddable {
  const drawn = layOut(library, chart, locale, origin);
  const known = embeddables.get(drawn) ?? makeEmbeddable(library, drawn, origin);
  embeddables.set(drawn, known);
  return known;
}

/** Heights take long to work out, and page, frame and list ask for the same. */
const embeddables = new WeakMap<LaidOutChart, Embeddable>();

function makeEmbeddable(library: Library, drawn: LaidOutChart, origin: URL | undefined): Embeddable {
  const { chart, locale } = drawn;
  const { slug } = chart;
  const page = absoluteUrl(chartPath(locale, slug), origin);
  const pin = pinsOf(slug).at(-1);
  return {
    slug,
    locale,
    title: chart.title[locale],
    summary: datedFinding(drawn),
    source: sourceLine(chart, drawn),
    licence: drawn.t('chart.licence', { site: library.site.name[locale] }),
    page,
    frame: absoluteUrl(embedPath(locale, slug), origin),
    png: absoluteUrl(chartPngPath(locale, slug), origin),
    picture: pictureSize(drawn),
    height: frameHeight(drawn, { page, titled: true }),
    heights: {
      titled: frameHeights(drawn, { page, titled: true }),
      bare: frameHeights(drawn, { page, titled: false }),
    },
    pinned: pin ? { version: pin.version, height: pinnedHeight(pin, locale) } : null,
  };
}

/** What the oEmbed answer of a version that was kept is made from. */
export function keptFramed(pin: KeptChart, locale: Locale, origin: URL | undefined): Framed {
  const { slug, title, shows } = pin;
  return {
    slug,
    title: title[locale],
    summary: shows[locale],
    page: absoluteUrl(chartPath(locale, slug), origin),
    frame: absoluteUrl(embedPath(locale, slug), origin),
    height: pinnedHeight(pin, locale),
  };
}

/** The public record of a chart. */
export function chartRecord(library: Library, chart: Chart, origin: URL | undefined): ChartRecord {
  const { slug, title, numbers } = chart;
  const both = (path: (locale: Locale, slug: string) => string) => mapLocales((locale) => path(locale, slug));
  return {
    slug,
    title,
    numbers: numbers.map(({ id }) => id),
    page: both(chartPath),
    embed: both(embedPath),
    oembed: both(oembedPath),
    svg: both(chartSvgPath),
    png: mapLocales((locale) => chartPngPath(locale, slug)),
    csv: chartCsvPath(slug),
    height: Math.max(...LOCALES.map((locale) => embeddable(library, chart, locale, origin).height)),
  };
}
