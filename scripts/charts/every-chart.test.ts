import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../src/domain/charts/chart-csv.ts';
import { chartRows, sentencesOfNumber } from '../../src/domain/charts/chart-rows.ts';
import { tableRows } from '../../src/domain/charts/chart-view.ts';
import { drawFile, drawPicture } from '../../src/domain/charts/draw-picture.ts';
import { WIDTHS } from '../../src/domain/charts/layout.ts';
import { hitsOf, textsOf, type Mark } from '../../src/domain/charts/mark.ts';
import { placeCard } from '../../src/domain/charts/place-card.ts';
import { placeChart } from '../../src/domain/charts/place-chart.ts';
import type { Chart } from '../../src/domain/charts/series.ts';
import { writeNumber } from '../../src/domain/numbers/number-text.ts';
import { textWidth } from '../../src/domain/charts/text-width.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { readSoundContent } from '../../src/reader/check-content.ts';

/** What a label may stand out by: a third of a character. */
const SLACK = 5;
const { charts, translate: words, sentences } = openLibrary(readSoundContent());
const sentenceOf = (id: string) => {
  const { zh, en } = sentences.get(id)!;
  return { zh, en, url: `https://example.org/#s${id}` };
};
const place = (chart: Chart, locale: Locale, width: number) =>
  placeChart(chart, { width, locale, words: words[locale] });
const close = (text: string) => text.replace(/[\s\u00a0]/g, '');

test('there are at least 22 charts, each asking something else', () => {
  expect(charts.length).toBeGreaterThanOrEqual(22);
  for (const locale of LOCALES) {
    expect(new Set(charts.map(({ title }) => title[locale])).size).toBe(charts.length);
    for (const { title } of charts) expect(title[locale]).toMatch(/[?？]$/);
  }
});

test('no snapshot is left of a chart that is gone', () => {
  const files = readdirSync(join(import.meta.dirname, 'snapshots'));
  const expected = charts.flatMap(({ slug }) => [`${slug}.en.wide.svg`, `${slug}.zh.narrow.svg`]);
  expect(files.filter((file) => !expected.includes(file))).toEqual([]);
});

describe.each(charts.map((chart) => [chart.slug, chart] as const))('%s', (slug, chart) => {
  test.each([
    ['en', 'wide'],
    ['zh', 'narrow'],
  ] as const)('is drawn as reviewed (%s, %s)', async (locale, size) => {
    const names = { id: slug, title: chart.title[locale], description: chart.shows[locale], lang: locale };
    const svg = drawPicture(place(chart, locale, WIDTHS[size]), names).replace(
      /(?<!^)(<(?:g|path|rect|text|circle|title|defs|desc)\b|<\/(?:g|svg)>)/g,
      '\n$1',
    );
    await expect(`${svg}\n`).toMatchFileSnapshot(`snapshots/${slug}.${locale}.${size}.svg`);
  });

  test('picture, table, CSV and sentence state the same numbers', () => {
    const rows = chartRows(chart);
    const lines = readCsv(chartCsv(chart, sentenceOf));
    expect(lines.length).toBe(rows.length);
    for (const locale of LOCALES) {
      const table = tableRows(chart, locale, words[locale]);
      for (const width of Object.values(WIDTHS)) {
        const picture = place(chart, locale, width);
        const drawn = close(textsOf(picture.marks).join(''));
        const linked = new Set(hitsOf(picture.marks).map(({ number }) => number));
        rows.forEach(({ number }, index) => {
          const value = writeNumber(number, locale);
          expect(table[index]!.value).toBe(value);
          if (chart.counts) expect(linked).toContain(number.id);
          else if (!isCount(chart, number.id)) {
            expect(drawn).toContain(close(value));
            expect(linked).toContain(number.id);
          }
        });
      }
    }
    rows.forEach(({ number }, index) => {
      const line = lines[index]!;
      expect([line['value'], line['unit'], line['status'], line['bound']]).toEqual([
        number.value === null ? '' : String(number.value),
        number.unit.id,
        number.status,
        number.bound,
      ]);
      expect(line['sentence_id']).toBe(sentencesOfNumber(number).join(' '));
      if (!number.derivation) {
        expect(line['sentence_zh']).toContain(number.quote);
        expect(line['sentence_en']).toContain(number.quoteEn);
      }
    });
  });

  test('one cell, square or dot stands for one of what is counted', () => {
    if (!chart.counts) return;
    const boxes = count(place(chart, 'en', WIDTHS.wide).marks, 'box');
    expect(boxes).toBe(chart.numbers.length);
  });

  test('no label runs out of its frame', () => {
    for (const locale of LOCALES) {
      for (const width of Object.values(WIDTHS)) {
        expect(labelsOutside(place(chart, locale, width).marks, width)).toEqual([]);
      }
    }
  });

  test('files hold no script and nothing from outside', () => {
    for (const locale of LOCALES) {
      const card = drawFile(placeCard(chart, { locale, words: words[locale] }), {
        id: slug,
        title: chart.title[locale],
        lang: locale,
      });
      expect(card).not.toMatch(/<script|\son\w+=|href|style=|NaN|undefined|url\((?!#)/);
      for (const words of [chart.title[locale].slice(0, 6), 'CC BY 4.0'])
        expect(card).toContain(words.replaceAll('&', '&amp;'));
      for (const width of Object.values(WIDTHS)) {
        expect(drawPicture(place(chart, locale, width), { id: 'x' })).not.toMatch(/style=|NaN|undefined|#[0-9a-f]{6}/);
      }
    }
  });
});

/** Labels that begin before the frame or end after it, by the widths of the widest common faces. */
function labelsOutside(marks: Mark[], width: number, x = 0): string[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return labelsOutside(mark.marks, width, x + mark.x);
    if (mark.kind !== 'text') return [];
    const length = textWidth(mark.text, mark.size, mark.weight);
    const start = x + mark.x - (mark.anchor === 'end' ? length : mark.anchor === 'middle' ? length / 2 : 0);
    return start < -SLACK || start + length > width + SLACK ? [`${mark.text}: ${start} to ${start + length}`] : [];
  });
}

function isCount(chart: Chart, id: string): boolean {
  return chart.panels.some(({ data }) => data.some(({ times }) => times?.id === id));
}

function count(marks: Mark[], kind: Mark['kind']): number {
  return marks.reduce(
    (sum, mark) => sum + (mark.kind === 'group' ? count(mark.marks, kind) : Number(mark.kind === kind)),
    0,
  );
}

function readCsv(csv: string): Record<string, string>[] {
  const [head, ...lines] = csv
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return lines.map((cells) => Object.fromEntries(head!.map((name, index) => [name, cells[index] ?? ''])));
}
