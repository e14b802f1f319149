import { sentencesOfChart } from './chart-rows.ts';
import type { Layout } from './layout.ts';
import type { Chart } from './series.ts';

/** The line that says where a chart’s numbers stand: the report, its day, and the sentences. */
export function sourceLine(chart: Chart, { words, locale }: Pick<Layout, 'words' | 'locale'>): string {
  const sentences = sentencesOfChart(chart);
  if (chart.counts) return words('chart.sourceAll', { count: chart.numbers.length, sentences: sentences.length });
  const list = sentences.join(locale === 'zh' ? '、' : ', ');
  return words('chart.source', { count: sentences.length, sentences: list });
}
