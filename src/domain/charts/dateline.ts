import type { Bilingual, Locale } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';
import type { Translate } from '../ui/translate.ts';
import { writeDate } from '../write-date.ts';
import type { Chart } from './series.ts';

type Dated = { chart: Pick<Chart, 'outcomes'> & { shows: Bilingual }; locale: Locale; t: Translate };

/** Of which place and by which report a chart speaks: titles and findings are read on other sites and in other years. */
export function dateline({ chart, locale, t }: Dated): string {
  const { outcomes } = chart;
  return outcomes ? t('chart.datelineOutcomes', { asOf: writeDate(outcomes.asOf, locale) }) : t('chart.dateline');
}

/** The finding of a chart with its dateline, for where it stands without the chart: alternative texts, previews, lists. */
export function datedFinding({ chart, locale, t }: Dated): string {
  return dateline({ chart, locale, t }) + PUNCTUATION[locale].colon + chart.shows[locale];
}
