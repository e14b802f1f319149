import { chartFaults } from '../../domain/charts/chart-faults.ts';
import { hedgeFaults } from '../../domain/charts/hedge-faults.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';
import { suggestName } from '../suggest-name.ts';
import { findMisnamed } from './misnamed.ts';
import { sentenceTexts, tryResolve } from './resolved-numbers.ts';

const CHART = /<Chart slug="([^"]*)" \/>/g;

/**
 * Charts name numbers that exist, mix neither units on an axis nor statuses on a line, keep the words that bind the report, and
 * stand where chapters put them.
 */
export function checkCharts(content: Content): Fault[] {
  const { charts, chapters, subjects } = content;
  const entries = charts.map(({ data }) => data);
  const fileOf = (slug: string) => charts.find(({ data }) => data.slug === slug)!.file;
  const slugs = entries.map(({ slug }) => slug);
  const resolved = tryResolve(content);
  const sentences = new Set(sentenceTexts(content).keys());
  // What is wrong with the numbers themselves their own check says.
  const faults =
    resolved === null
      ? []
      : [
          ...chartFaults(entries, {
            numbers: resolved,
            sentences,
            hasPlaces: content.places !== null,
            hasOutcomes: content.outcomes.length > 0,
          }),
          ...hedgeFaults(entries, resolved, content.cues.data),
        ];

  const misplaced = chapters.flatMap(({ file, data }) =>
    [...data.body.matchAll(CHART)].flatMap(([, slug]): Fault[] => {
      return entries.some((entry) => entry.slug === slug)
        ? []
        : [{ file, id: slug, what: `is no chart of content/charts${suggestName(slug!, slugs)}` }];
    }),
  );
  const misnamed = charts.flatMap(({ file, data: { slug, subject } }) =>
    findMisnamed('subject', subject, subjects).map((what) => ({ file, id: slug, what })),
  );
  const unasked = charts
    .filter(({ data }) => !/？$/.test(data.title.zh) || !/\?$/.test(data.title.en))
    .map(({ file }) => ({ file, id: 'title', what: 'must be a question in both languages' }));
  return [
    ...unasked,
    ...misnamed,
    ...faults.map(({ slug, what }) => ({ file: fileOf(slug), id: slug, what })),
    ...misplaced,
  ];
}
