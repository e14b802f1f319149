import type { NumberSign } from '../../domain/numbers/number-card.ts';
import type { ChartView } from '../../domain/charts/chart-view.ts';
import type { OutcomeLink } from '../../domain/outcomes/outcome-link.ts';
import type { Chapter } from '../../domain/report/join-report.ts';

/** What the components of an annotated chapter print from. */
export type ReadingContext = {
  chapter: Chapter;
  sentenceHref: (id: string) => string;
  numberSign: (id: string) => NumberSign;
  outcomes: (sentence: string) => OutcomeLink[];
  chart: (slug: string) => ChartView;
};

/** The context set by the chapter’s page. Throws when a component of an annotated chapter is used elsewhere. */
export function readingContext({ reading }: App.Locals): ReadingContext {
  if (!reading) throw new Error('a chapter component was rendered outside a chapter page');
  return reading;
}
