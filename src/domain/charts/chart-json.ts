import type { SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import { scaleNumber } from '../numbers/format-number.ts';
import { numberRecord } from '../numbers/number-record.ts';
import type { NumberRecord } from '../numbers/number-record-schema.ts';
import { LICENCE } from '../site/licence.ts';
import { chartRows, mentionRows, sentencesOfChart, type MentionRow } from './chart-rows.ts';
import type { LinkedSentence } from './chart-csv.ts';
import type { Chart } from './series.ts';

type Scaled = { value: number; unit: string };
/** Where a chart stands and how it is cited, in both languages. */
export type ChartOrigin = { page: Bilingual; citation: Bilingual };

/** A chart as data: what it asks, its numbers with role and record, and the sentences they rest on in both languages. */
export type ChartData = Pick<Chart, 'slug' | 'title' | 'shows' | 'not' | 'subject' | 'chapter' | 'form'> &
  ChartOrigin & {
    /** `scaled` is the value as each language writes it: 4000 亿元, 400 billion yuan; null where there is no value. */
    numbers: (NumberRecord & { series: Bilingual; role: string; scaled: { zh: Scaled; en: Scaled } | null })[];
    /** What it says without a number: of which thing, as what, in which sentence. */
    mentions: MentionRow[];
    sentences: ({ id: SentenceId } & LinkedSentence)[];
    licence: string;
    licenceUrl: string;
  };

/** The data file of a chart. */
export function chartData(
  chart: Chart,
  sentenceOf: (id: SentenceId) => LinkedSentence,
  { page, citation }: ChartOrigin,
): ChartData {
  const { slug, title, shows, not, subject, chapter, form } = chart;
  return {
    ...{ slug, title, shows, not, subject, chapter, form, page, citation },
    licence: LICENCE.name,
    licenceUrl: LICENCE.url,
    numbers: chartRows(chart).map(({ series, role, number }) => {
      const { value, unit } = number;
      const scaled = value === null ? null : { zh: scaleNumber(value, unit, 'zh'), en: scaleNumber(value, unit, 'en') };
      return { ...numberRecord(number), series, role, scaled };
    }),
    mentions: mentionRows(chart),
    sentences: sentencesOfChart(chart).map((id) => ({ id, ...sentenceOf(id) })),
  };
}
