import { strToU8, zipSync, type Zippable } from 'fflate';
import { tableRows } from '../domain/charts/chart-view.ts';
import { drawFile } from '../domain/charts/draw-picture.ts';
import { placeCard } from '../domain/charts/place-card.ts';
import type { Chart } from '../domain/charts/series.ts';
import { ankiNote, pickExample, type AnkiNote } from '../domain/export/anki-notes.ts';
import type { BookChart, BookParts } from '../domain/export/book-pages.ts';
import { epubFiles } from '../domain/export/epub.ts';
import { writeOffline } from '../domain/export/offline.ts';
import { LOCALES, mapLocales, type Locale } from '../domain/locale.ts';
import { drawOutlines } from '../pictures/draw-png.ts';
import { zipDay } from '../packing/zip-day.ts';
import { localFile } from '../paths.ts';
import { openBook } from './book.ts';
import { layOut } from './chart-files.ts';
import { fileName } from './describe-data.ts';
import type { Library } from './open-library.ts';

/** The book as EPUB 3. */
export function writeEpub(library: Library, origin: URL | undefined): Uint8Array {
  const place = (chart: Chart, locale: Locale) => `charts/${localFile(chart.slug, locale)}.svg`;
  const drawings = new Map(
    library.charts.flatMap((chart) =>
      LOCALES.map((locale) => [place(chart, locale), drawChart(library, chart, locale, origin)] as const),
    ),
  );
  const parts = bookParts(library, origin, place);
  const files: Zippable = {};
  for (const [path, text] of epubFiles(parts, drawings)) {
    files[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 6 }];
  }
  return zipSync(files, { mtime: zipDay(parts.book.version) });
}

/** The book as one HTML file. */
export function writeOfflineFile(library: Library, origin: URL | undefined): string {
  const picture = (chart: Chart, locale: Locale) =>
    `data:image/svg+xml,${encodeURIComponent(drawChart(library, chart, locale, origin))}`;
  return writeOffline(bookParts(library, origin, picture));
}

/** The same for print: the text of its pictures is outlines, so that they do not depend on the faces of the machine. */
export async function writePrintFile(library: Library, origin: URL | undefined): Promise<string> {
  const drawings = new Map<string, string>();
  for (const chart of library.charts) {
    for (const locale of LOCALES) {
      const card = placeCard(layOut(library, chart, locale, origin));
      const drawing = await drawOutlines(card, { id: chart.slug, title: chart.title[locale], locale });
      drawings.set(localFile(chart.slug, locale), `data:image/svg+xml,${encodeURIComponent(drawing)}`);
    }
  }
  const picture = (chart: Chart, locale: Locale) => drawings.get(localFile(chart.slug, locale))!;
  return writeOffline(bookParts(library, origin, picture));
}

/** The terms as notes for Anki. */
export function ankiNotes(library: Library, origin: URL | undefined): AnkiNote[] {
  const { terms, sentences, site } = library;
  const { termUrl } = openBook(library, origin);
  return terms.map(({ slug, zh, pinyin, en, explanation, kind, basis }) => {
    const example = pickExample(slug, sentences.values());
    const url = termUrl(slug, 'en');
    return ankiNote(
      { slug, zh, pinyin, en, meaning: explanation, example, url, tags: [kind, basis] },
      `${fileName(library)}-${site.report.date}`,
    );
  });
}

function drawChart(library: Library, chart: Chart, locale: Locale, origin: URL | undefined): string {
  return drawFile(placeCard(layOut(library, chart, locale, origin)), {
    id: chart.slug,
    title: chart.title[locale],
    locale,
  });
}

function bookParts(
  library: Library,
  origin: URL | undefined,
  picture: (chart: Chart, locale: Locale) => string,
): Omit<BookParts, 'hrefOf'> {
  const { translate, charts, numbers } = library;
  return {
    book: openBook(library, origin),
    numbers: [...numbers.values()],
    words: (key, values) => mapLocales((locale) => translate[locale](key, values)),
    charts: charts.map((chart): BookChart => {
      const rows = mapLocales((locale) => tableRows(chart, locale, translate[locale]));
      return {
        ...{ slug: chart.slug, title: chart.title, shows: chart.shows, not: chart.not },
        picture: mapLocales((locale) => picture(chart, locale)),
        rows: rows.zh.map(({ sentences }, index) => ({
          what: mapLocales((locale) => rows[locale][index]!.what),
          value: mapLocales((locale) => rows[locale][index]!.value),
          status: mapLocales((locale) =>
            [rows[locale][index]!.status, rows[locale][index]!.when].filter(Boolean).join(' '),
          ),
          sentences,
        })),
      };
    }),
  };
}
