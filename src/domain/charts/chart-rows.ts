import { compareIds, type SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { isDifference, type Role } from './panel.ts';
import type { Mention } from '../places/mention.ts';
import type { Status } from '../numbers/status.ts';
import { outcomeMentions, type LaterFigure } from './outcome-rows.ts';
import { mentionGroups, type Chart } from './series.ts';

/** What a number is in time, as the files of a chart say it; a whole stands now, parts and changes have no time of their own. */
const TIMES = {
  start: 'start',
  now: 'now',
  target: 'target',
  whole: 'now',
  part: '',
  change: '',
  gap: '',
} as const satisfies Record<Role, string>;

/** One number of a chart as its table and files list it: in which series, and what it is in time. */
export type ChartRow = {
  series: Bilingual;
  role: (typeof TIMES)[Role];
  number: ReportNumber;
  /** Of a goal beside its later figures: the entry of the outcomes that has both. */
  outcome: string | null;
};
/** What a chart says without a number of the report, in the same list: under which head, and what; a later figure has a date. */
export type MentionRow = Omit<Mention, 'status'> & {
  series: Bilingual;
  status: Status | null;
  asOf: string | null;
  outcome: string | null;
  figure: LaterFigure | null;
};

/** Every number that the picture shows, in its order. */
export function chartRows(chart: Chart): ChartRow[] {
  if (chart.counts || chart.outcomes) {
    const rows = chart.outcomes?.by === 'figure' ? chart.outcomes.rows : [];
    return chart.numbers.map((number): ChartRow => ({
      series: number.label,
      role: number.status === 'target' ? 'target' : 'now',
      number,
      outcome: rows.find(({ goal }) => goal === number)?.outcome.slug ?? null,
    }));
  }
  return chart.panels.flatMap(({ title, data }) =>
    data.flatMap(({ number, role, label, times }) => {
      // The label of a difference is the word before its value, no name.
      const series = (isDifference(role) ? null : label) ?? title ?? number.label;
      const row: ChartRow = { series, role: TIMES[role], number, outcome: null };
      return times === null ? [row] : [row, { series: times.label, role: TIMES[role], number: times, outcome: null }];
    }),
  );
}

/** Everything that the picture says without a number, in its order. */
export function mentionRows(chart: Chart): MentionRow[] {
  if (chart.outcomes) return outcomeMentions(chart.outcomes).map((row) => ({ ...row, status: null }));
  return mentionGroups(chart).flatMap(({ title, mentions }) =>
    mentions.map(({ sentence, status, text }) => ({
      sentence,
      status,
      text,
      series: title,
      asOf: null,
      outcome: null,
      figure: null,
    })),
  );
}

/** The sentences that a number rests on; those of a derived one are its operands’. */
export function sentencesOfNumber({ sentence, derivation }: ReportNumber): SentenceId[] {
  if (!derivation) return [sentence];
  const operands = derivation.operands.flatMap((operand) =>
    typeof operand === 'number' ? [] : sentencesOfNumber(operand),
  );
  return [...new Set(operands)].sort(compareIds);
}

/** All sentences of a chart in the order of the report. */
export function sentencesOfChart(chart: Chart): SentenceId[] {
  const mentioned = mentionRows(chart).map(({ sentence }) => sentence);
  return [...new Set([...chart.numbers.flatMap(sentencesOfNumber), ...mentioned])].sort(compareIds);
}
