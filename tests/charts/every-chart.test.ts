import { readdirSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { chartCsv } from '../../src/domain/charts/chart-csv.ts';
import { chartRows, mentionRows, sentencesOfNumber } from '../../src/domain/charts/chart-rows.ts';
import { chartLinks, chartView, tableRows } from '../../src/domain/charts/chart-view.ts';
import { drawFile, drawPicture } from '../../src/domain/charts/draw-picture.ts';
import { drawingLimits } from '../../src/domain/charts/frame-height.ts';
import { layOutChart } from '../../src/domain/charts/lay-out-chart.ts';
import { SIZES, WIDTHS, type Size } from '../../src/domain/charts/layout.ts';
import { linkAreasOf, textsOf } from '../../src/domain/charts/mark.ts';
import { placeCard } from '../../src/domain/charts/place-card.ts';
import { placeSocial } from '../../src/domain/charts/place-social.ts';
import type { Chart } from '../../src/domain/charts/series.ts';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import type { ReportNumber } from '../../src/domain/numbers/resolve-numbers.ts';
import { writeNumber } from '../../src/domain/numbers/number-text.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { ownContent } from '../own-content.ts';
import { keepSnapshot, SNAPSHOTS } from './keep-snapshot.ts';
import { layoutFaults } from './layout-faults.ts';

/** What is held to a reviewed picture. */
const SNAPPED = [
  ['en', 'wide'],
  ['zh', 'narrow'],
] as const;
const { charts, translate, sentences, site } = openLibrary(ownContent);
const sentenceOf = (id: string) => {
  const { zh, en } = sentences.get(id)!;
  return { zh, en, url: `https://example.org/#s${id}` };
};
const layOut = (chart: Chart, locale: Locale) => layOutChart(chart, { locale, t: translate[locale], site });
const close = (text: string) => text.replace(/[\s\u00a0]/g, '');

test('each chart asks something else', () => {
  for (const locale of LOCALES) {
    expect(new Set(charts.map(({ title }) => title[locale])).size).toBe(charts.length);
    for (const { title } of charts) expect(title[locale]).toMatch(/[?？]$/);
  }
});

test('no snapshot is left of a chart that is gone', () => {
  const expected = new Set(
    charts.flatMap(({ slug }) => SNAPPED.map(([locale, size]) => `${slug}.${locale}.${size}.svg`)),
  );
  const left = readdirSync(SNAPSHOTS).filter((file) => !expected.has(file.replace('-changed', '')));
  expect(left, `delete what is left of charts that are gone: ${left.join(', ')} in ${SNAPSHOTS}`).toEqual([]);
});

describe.each(charts.map((chart) => [chart.slug, chart] as const))('%s', (slug, chart) => {
  const laidOut = { zh: layOut(chart, 'zh'), en: layOut(chart, 'en') };

  test.each(SNAPPED)('is drawn as reviewed (%s, %s)', async (locale, size) => {
    const names = { id: slug, title: chart.title[locale], description: chart.shows[locale], lang: locale };
    await keepSnapshot(`${slug}.${locale}.${size}`, drawPicture(layOut(chart, locale).pictures[size], names));
  });

  test('picture, table, CSV and sentence state the same numbers', () => {
    const rows = chartRows(chart);
    const lines = csvParse(chartCsv(chart, sentenceOf).replace(/^\ufeff/, ''));
    expect(lines.length).toBe(rows.length + mentionRows(chart).length);
    for (const locale of LOCALES) {
      const table = tableRows(chart, locale, translate[locale]);
      for (const size of SIZES) {
        const { marks } = laidOut[locale].pictures[size];
        const drawn = close(textsOf(marks).join(''));
        const linked = new Set(linkAreasOf(marks).flatMap((area) => ('number' in area ? [area.number] : [])));
        rows.forEach(({ number }, index) => {
          const value = writeNumber(number, locale);
          expect(table[index]!.value).toBe(value);
          if (chart.counts?.by === 'sentence') return;
          if (chart.counts || isSignAlone(chart, number, size)) expect(linked).toContain(number.id);
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

  test('a number that is hedged is so in picture, table, link and CSV, in both languages', () => {
    const lines = csvParse(chartCsv(chart, sentenceOf).replace(/^\ufeff/, ''));
    for (const [index, { number }] of chartRows(chart).entries()) {
      if (!number.hedge) continue;
      expect([lines[index]!['commitment'], lines[index]!['hedge_zh'], lines[index]!['hedge_en']]).toEqual([
        number.commitment,
        number.hedge.zh,
        number.hedge.en,
      ]);
      for (const locale of LOCALES) {
        const hedge = number.bound === 'towards' ? /towards|迈进/ : new RegExp(number.hedge[locale]);
        const { value, status } = tableRows(chart, locale, translate[locale])[index]!;
        expect(value + status).toMatch(hedge);
        const links = chartLinks(laidOut[locale], { sentence: () => '#', place: () => '#', outcome: () => '#' });
        for (const size of SIZES) {
          if (chart.counts?.by !== 'sentence' && !isSignAlone(chart, number, size))
            expect(textsOf(laidOut[locale].pictures[size].marks).join('')).toMatch(hedge);
          if (links[size].includes(number.label[locale])) expect(links[size]).toMatch(hedge);
        }
      }
    }
  });

  test('its files say question, answer, source, licence and address', () => {
    for (const locale of LOCALES) {
      const address = `example.org/${locale}/charts/${slug}/`;
      const drawn = layOutChart(chart, laidOut[locale], address);
      const { title, shows, source, licence } = chartView(drawn);
      for (const { marks } of [placeCard(drawn), placeSocial(drawn)]) {
        const words = close(textsOf(marks).join(''));
        for (const part of [title, shows, source, licence, address]) expect(words).toContain(close(part));
      }
    }
  });

  test('no words leave the frame, lie on other words or on a line, or are smaller than 11 px', () => {
    for (const locale of LOCALES) {
      for (const [size, picture] of Object.entries(laidOut[locale].pictures)) {
        expect(layoutFaults(picture), `${locale}, ${size}`).toEqual([]);
      }
    }
  });

  test('no drawing scrolls in its frame, whatever width the frame has', () => {
    for (const locale of LOCALES) expect(drawingLimits(laidOut[locale]), locale).toEqual({});
  });

  test('no figure is parted from its unit, and no line holds a lone mark', () => {
    // Figures alone have their units beside them as words of their own.
    if (chart.panels.some(({ form }) => form === 'figures')) return;
    for (const locale of LOCALES) {
      for (const [size, { marks }] of Object.entries(laidOut[locale].pictures)) {
        const lines = textsOf(marks);
        const scraps = lines.filter((line, index) => {
          const next = lines[index + 1] ?? '';
          return (
            /^[，。、；：？！]/.test(line) ||
            (/\d$/.test(line) && /^(?:km|per cent|billion|million|公里|平方公里|亿|万)/.test(next))
          );
        });
        expect(scraps, `${locale}, ${size}`).toEqual([]);
      }
    }
  });

  test('files and drawings hold no script, nothing from outside, and no number finer than a hundredth of a pixel', () => {
    for (const locale of LOCALES) {
      const drawn = laidOut[locale];
      const names = { id: slug, title: chart.title[locale], locale };
      const files = [drawFile(placeCard(drawn), names), drawFile(placeSocial(drawn), names)];
      for (const file of files) expect(file).not.toMatch(/<script|\son\w+=|href|style=|url\((?!#)/);
      for (const words of [chart.title[locale].slice(0, 6), 'CC BY 4.0']) expect(files[0]).toContain(words);

      const view = chartView(drawn);
      const drawings = [...Object.values(view.drawings), ...view.key.map(({ svg }) => svg)];
      for (const drawing of drawings) expect(drawing).not.toMatch(/style=|#[0-9a-f]{6}/);
      for (const svg of [
        ...files,
        ...drawings,
        ...Object.values(chartLinks(drawn, { sentence: () => '#', place: () => '#', outcome: () => '#' })),
      ]) {
        const attributes = [...svg.matchAll(/ (?!aria-)[\w-]+="([^"]*)"/g)].map(([, value]) => value!);
        expect(attributes.filter((value) => /\d\.\d{3}|\de-\d|NaN|undefined|Infinity/.test(value))).toEqual([]);
      }
    }
  });
});

function isCount(chart: Chart, id: string): boolean {
  return chart.panels.some(({ data }) => data.some(({ times }) => times?.id === id));
}

/** On narrow drawings of the ledger goals without a date are signs that lead to their sentences. */
function isSignAlone(chart: Chart, { time }: ReportNumber, size: Size): boolean {
  return chart.panels.some(({ form }) => form === 'ledger') && !time?.asOf && WIDTHS[size] < WIDTHS.wide;
}
