import { sentencesOfChart } from './chart-rows.ts';
import { isOfWhole, type Chart } from './series.ts';

const MOST = 3;

/**
 * The charts that a reader of one may want next, at most three: first those that draw the same numbers, then those that rest
 * on the same sentences, then those of its subject. Charts of the whole report are related to none.
 */
export function relatedCharts(chart: Chart, charts: Chart[]): Chart[] {
  if (isOfWhole(chart)) return [];
  const own = { numbers: new Set(chart.numbers), sentences: new Set(sentencesOfChart(chart)) };
  return charts
    .filter((other) => other.slug !== chart.slug && !isOfWhole(other))
    .map((other) => {
      const numbers = other.numbers.filter((number) => own.numbers.has(number)).length;
      const sentences = sentencesOfChart(other).filter((id) => own.sentences.has(id)).length;
      return { other, closeness: numbers * 100 + sentences * 10 + Number(other.subject === chart.subject) };
    })
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.other.slug.localeCompare(b.other.slug))
    .slice(0, MOST)
    .map(({ other }) => other);
}

/** The charts in the order of the gallery: by subject, and there by name. */
export function galleryOrder(charts: Chart[], subjects: { id: string }[]): Chart[] {
  return subjects.flatMap(({ id }) => charts.filter(({ subject }) => subject === id));
}
