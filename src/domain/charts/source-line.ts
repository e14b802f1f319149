import { nameReport } from '../site/name-report.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { sentencesOfChart } from './chart-rows.ts';
import type { Setting } from './layout.ts';
import type { Chart } from './series.ts';

/** What the way from a frame to a chart’s page promises of it. */
export function leadOn({ followUps }: Pick<Chart, 'followUps'>, t: Setting['t']): string {
  return t(followUps.length > 0 ? 'chart.openFollowed' : 'chart.open');
}

/** The line that says where a chart’s numbers stand: the report, its day, and the sentences. */
export function sourceLine(chart: Chart, { t, locale, site }: Setting): string {
  const sentences = sentencesOfChart(chart);
  const report = nameReport(site, locale);
  if (chart.outcomes) return t('chart.sourceOutcomes', { report, page: t('outcomes.title') });
  if (chart.counts) return t('chart.sourceAll', { report, count: chart.numbers.length, sentences: sentences.length });
  return t('chart.source', { report, count: sentences.length, sentences: sentences.join(PUNCTUATION[locale].list) });
}
