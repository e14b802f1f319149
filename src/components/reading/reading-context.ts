import type { NumberSign } from '../../domain/numbers/number-card.ts';
import type { Size } from '../../domain/charts/layout.ts';
import type { OutcomeLink } from '../../domain/outcomes/outcome-link.ts';
import type { Chapter } from '../../domain/report/join-report.ts';

/** A chart as the text shows it: its question, its answer, what it does not show, and the size of its picture at each width. */
export type ChartInText = {
  title: string;
  shows: string;
  not: string;
  sizes: Record<Size, { width: number; height: number }>;
};

/** What the components of an annotated chapter print from. */
export type ReadingContext = {
  chapter: Chapter;
  sentenceHref: (id: string) => string;
  numberSign: (id: string) => NumberSign;
  outcomes: (sentence: string) => OutcomeLink[];
  chart: (slug: string) => ChartInText;
};

/** The context set by the chapter’s page. Throws when a component of an annotated chapter is used elsewhere. */
export function readingContext({ reading }: App.Locals): ReadingContext {
  if (!reading) throw new Error('a chapter component was rendered outside a chapter page');
  return reading;
}
