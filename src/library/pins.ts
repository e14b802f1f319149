import pins from 'virtual:pins';
import type { Pin } from '../domain/charts/pin-schema.ts';
import { placeAddress, type Newer } from '../domain/charts/pinned-figure.ts';
import { LOCALES, type Bilingual, type Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { writeDate } from '../domain/write-date.ts';
import { absoluteUrl, chartPath, numberPath, sitePath } from '../paths.ts';
import type { KeptChart } from '../reader/read-pins.ts';
import type { Library } from './open-library.ts';

export type { KeptChart };

/** The versions of a chart that were kept, oldest first. */
export function pinsOf(slug: string): KeptChart[] {
  return pins.filter((pin) => pin.slug === slug);
}

/** The charts that are gone, each as it was last kept. */
export function goneCharts({ charts }: Library): KeptChart[] {
  const drawn = new Set(charts.map(({ slug }) => slug));
  const gone = new Map(pins.filter(({ slug }) => !drawn.has(slug)).map((pin) => [pin.slug, pin]));
  return [...gone.values()];
}

/** Where a chart that is gone has its numbers now. */
export function successorOf(
  { charts, numbers, successors }: Library,
  slug: string,
  locale: Locale,
): { path: string; name: string } {
  const successor = successors[slug];
  if (!successor) throw new Error(`content/charts/pinned/successors.yaml does not say where ${slug} went`);
  if ('number' in successor)
    return {
      path: numberPath(locale, successor.number),
      name: must(numbers, successor.number, 'number').label[locale],
    };
  const chart = charts.find((candidate) => candidate.slug === successor.chart)!;
  return { path: chartPath(locale, chart.slug), name: chart.title[locale] };
}

/** What a kept frame says of what came after it: its successor, the chart of today, or nothing where it is the newest. */
export function newerOf(library: Library, pin: Pin, locale: Locale, origin: URL | undefined): Newer | null {
  const t = library.translate[locale];
  const kept = { version: pin.version, date: writeDate(pin.date, locale) };
  const chart = library.charts.find(({ slug }) => slug === pin.slug);
  if (!chart) {
    const { path, name } = successorOf(library, pin.slug, locale);
    return { words: t('chart.replaced', kept), href: absoluteUrl(path, origin), name };
  }
  if (pin.version === pinsOf(pin.slug).at(-1)!.version) return null;
  return {
    words: t('chart.newer', kept),
    href: absoluteUrl(chartPath(locale, pin.slug), origin),
    name: chart.title[locale],
  };
}

/** The site’s address as kept texts name it: without a slash at its end. */
export function siteAddress(origin: URL | undefined): string {
  return absoluteUrl(sitePath(''), origin).replace(/\/$/, '');
}

/** The table of a chart that is gone, under its old address. */
export function keptCsv({ csv }: { csv: Bilingual }, locale: Locale, origin: URL | undefined): string {
  return placeAddress(csv[locale], siteAddress(origin));
}

/** `getStaticPaths` of what stands once in each language for each chart that is gone; `name` is the route’s for it. */
export function gonePaths(
  library: Library,
  name: string,
): { params: { lang: Locale; [name: string]: string }; props: { pin: KeptChart } }[] {
  return LOCALES.flatMap((lang) =>
    goneCharts(library).map((pin) => ({ params: { lang, [name]: pin.slug }, props: { pin } })),
  );
}

/** `getStaticPaths` of every version that was kept of every chart, in each language. */
export function keptPaths(): {
  params: { version: string; lang: Locale; slug: string };
  props: { pin: KeptChart };
}[] {
  return LOCALES.flatMap((lang) =>
    pins.map((pin) => ({ params: { version: String(pin.version), lang, slug: pin.slug }, props: { pin } })),
  );
}
