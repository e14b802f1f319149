import type { SentenceId } from '../ids.ts';
import { numberRecord, type NumberRecord } from '../numbers/number-record.ts';
import { chartRows, sentencesOfChart } from './chart-rows.ts';
import type { SentenceText } from './chart-csv.ts';
import type { Chart } from './series.ts';

/** A chart as data: what it asks, its numbers with role and record, and the sentences they rest on in both languages. */
export type ChartData = Pick<Chart, 'slug' | 'title' | 'shows' | 'not' | 'subject' | 'chapter' | 'form'> & {
  numbers: (NumberRecord & { series: { zh: string; en: string }; role: string })[];
  sentences: ({ id: SentenceId } & SentenceText)[];
  licence: string;
};

/** The data file of a chart. */
export function chartData(chart: Chart, sentenceOf: (id: SentenceId) => SentenceText): ChartData {
  const { slug, title, shows, not, subject, chapter, form } = chart;
  return {
    slug,
    title,
    shows,
    not,
    subject,
    chapter,
    form,
    numbers: chartRows(chart).map(({ series, role, number }) => ({ ...numberRecord(number), series, role })),
    sentences: sentencesOfChart(chart).map((id) => ({ id, ...sentenceOf(id) })),
    licence: 'CC BY 4.0',
  };
}
