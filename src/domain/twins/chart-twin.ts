import { chartCaveats, tableRows } from '../charts/chart-view.ts';
import type { Chart } from '../charts/series.ts';
import type { SentenceId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import { joinParts, PUNCTUATION } from '../punctuation.ts';
import type { Translate } from '../ui/translate.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { writeDocument, writeLink, writeList, writeSection } from './markdown.ts';

/** What the twin of a chart is written from; every address is absolute. */
export type ChartTwin = {
  chart: Chart;
  dateline: string;
  facts: string[];
  files: { name: string; url: string }[];
  sentenceHref: (id: SentenceId) => string;
};

/** A chart as Markdown: its question, its answer, its numbers as a table with their sentences, and its files. */
export function writeChartTwin(
  { chart, dateline, facts, files, sentenceHref }: ChartTwin,
  locale: Locale,
  t: Translate,
): string {
  const { colon, list } = PUNCTUATION[locale];
  const rows = tableRows(chart, locale, t).map(({ what, value, status, when, sentences }) =>
    writeRow([
      escapeMarkdown(what),
      escapeMarkdown(value),
      escapeMarkdown(joinParts([status, when], 'comma', locale)),
      sentences.map((id) => writeLink(id, sentenceHref(id))).join(list),
    ]),
  );
  const columns = (['what', 'value', 'status', 'sentence'] as const).map((name) => t(`chart.column.${name}`));
  return writeDocument([
    `# ${escapeMarkdown(chart.title[locale])}`,
    escapeMarkdown(dateline + colon + chart.shows[locale]),
    writeList(facts),
    t('chart.notShown') + colon + escapeMarkdown(chart.not[locale]),
    ...writeSection(t('chart.table'), [writeRow(columns), writeRow(columns.map(() => '---')), ...rows].join('\n')),
    ...writeSection(
      t('chart.caveats'),
      writeList(
        chartCaveats(chart, locale).map(({ label, text }) => escapeMarkdown(label) + colon + escapeMarkdown(text)),
      ),
    ),
    ...writeSection(t('downloads.title'), writeList(files.map(({ name, url }) => writeLink(name, url)))),
  ]);
}

const writeRow = (cells: string[]) => `| ${cells.join(' | ')} |`;
