import { max } from 'd3';
import type { Bilingual } from '../locale.ts';
import { BOUNDS, STATUSES, type Bound, type Status } from '../numbers/status.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { ChartEntry } from './chart-schema.ts';
import type { Form } from './forms.ts';
import { valueOf, type Panel } from './panel.ts';

/** A row of cells, one for each number. */
export type CountRow = { key: string; label: Bilingual; numbers: ReportNumber[] };
/** What the report counts in rows: chapters by number, or how the words bind. */
export type Counts = { by: 'chapter' | 'bound'; rows: CountRow[] };

/** A chart with its numbers in place; `numbers` holds each once, in the order of the picture. */
export type Chart = Omit<ChartEntry, 'form' | 'panels' | 'by' | 'scaleWith'> & {
  form: Form | 'counts';
  panels: (Panel & { form: Form })[];
  counts: Counts | null;
  numbers: ReportNumber[];
  /** The greatest value of the axes that it shares with another chart. */
  scaleTo: number | null;
};

/** What `joinCharts` joins: the names of chapters and bounds are what the rows of a chart of counts are called. */
export type ChartParts = {
  entries: ChartEntry[];
  numbers: Map<string, ReportNumber>;
  chapters: { number: number; title: Bilingual }[];
  bounds: Record<Bound, Bilingual>;
};

/** Puts the numbers into their charts. Throws at a number or chart that does not exist; `chartFaults` lists such faults. */
export function joinCharts({ entries, numbers, chapters, bounds }: ChartParts): Chart[] {
  const numberOf = (id: string, slug: string): ReportNumber => {
    const number = numbers.get(id);
    if (!number) throw new Error(`content/charts/${slug}.yaml: there is no number ${id}`);
    return number;
  };

  const charts = entries.map((entry): Chart & { scaleWith: string | undefined } => {
    const { slug } = entry;
    if (entry.form === 'counts') {
      const { by, ...rest } = entry;
      const stated = [...numbers.values()].filter(({ derivation }) => derivation === null);
      const rows = by === 'chapter' ? chapterRows(stated, chapters) : boundRows(stated, bounds);
      return { ...rest, panels: [], counts: { by, rows }, numbers: stated, scaleTo: null, scaleWith: undefined };
    }
    const panels = entry.panels.map(({ form, title, line, items }): Chart['panels'][number] => ({
      form: form ?? entry.form,
      title: title ?? null,
      line: line ?? null,
      data: items.map(({ number, role, label, times }) => ({
        number: numberOf(number, slug),
        role,
        label: label ?? null,
        times: times === undefined ? null : numberOf(times, slug),
      })),
    }));
    const shown = panels.flatMap(({ data }) =>
      data.flatMap(({ number, times }) => (times === null ? [number] : [number, times])),
    );
    return { ...entry, panels, counts: null, numbers: [...new Set(shown)], scaleTo: null, scaleWith: entry.scaleWith };
  });

  return charts.map(({ scaleWith, ...chart }) => {
    const partners = charts.filter((other) => other.slug === scaleWith || other.scaleWith === chart.slug);
    if (scaleWith !== undefined && !partners.some(({ slug }) => slug === scaleWith)) {
      throw new Error(`content/charts/${chart.slug}.yaml: there is no chart ${scaleWith}`);
    }
    return partners.length === 0 ? chart : { ...chart, scaleTo: max([chart, ...partners].flatMap(valuesOf)) ?? null };
  });
}

/** The statuses of a chart’s numbers, in the order of the signs. */
export function statusesOf({ numbers }: Chart): Status[] {
  return STATUSES.filter((status) => numbers.some((number) => number.status === status));
}

function valuesOf({ panels }: Chart): number[] {
  return panels.flatMap(({ data }) => data.filter(({ role }) => role !== 'change').map(valueOf));
}

function chapterRows(numbers: ReportNumber[], chapters: ChartParts['chapters']): CountRow[] {
  return chapters.map(({ number, title }) => ({
    key: String(number),
    label: title,
    numbers: inOrder(numbers.filter(({ sentence }) => Number(sentence.split('.')[0]) === number)),
  }));
}

function boundRows(numbers: ReportNumber[], bounds: Record<Bound, Bilingual>): CountRow[] {
  // A word that the report does not use for its numbers has no row.
  return BOUNDS.filter((bound) => numbers.some((number) => number.bound === bound)).map((bound) => ({
    key: bound,
    label: bounds[bound],
    numbers: inOrder(numbers.filter((number) => number.bound === bound)),
  }));
}

function inOrder(numbers: ReportNumber[]): ReportNumber[] {
  return STATUSES.flatMap((status) => numbers.filter((number) => number.status === status));
}
