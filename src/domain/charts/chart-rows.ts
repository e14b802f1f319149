import { compareIds, type SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Role } from './panel.ts';
import type { Chart } from './series.ts';

/** What a number is in time, as the files of a chart say it; a whole stands now, parts and changes have no time of their own. */
const TIMES = {
  start: 'start',
  now: 'now',
  target: 'target',
  whole: 'now',
  part: '',
  change: '',
} as const satisfies Record<Role, string>;

/** One number of a chart as its table and files list it: in which series, and what it is in time. */
export type ChartRow = { series: Bilingual; role: (typeof TIMES)[Role]; number: ReportNumber };

/** Every number that the picture shows, in its order. */
export function chartRows(chart: Chart): ChartRow[] {
  if (chart.counts) {
    return chart.counts.rows.flatMap(({ numbers }) =>
      numbers.map((number): ChartRow => ({
        series: number.label,
        role: number.status === 'target' ? 'target' : 'now',
        number,
      })),
    );
  }
  return chart.panels.flatMap(({ title, data }) =>
    data.flatMap(({ number, role, label, times }) => {
      // The label of a change is the word before its value, no name.
      const series = (role === 'change' ? null : label) ?? title ?? number.label;
      const row: ChartRow = { series, role: TIMES[role], number };
      return times === null ? [row] : [row, { series: times.label, role: TIMES[role], number: times }];
    }),
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
export function sentencesOfChart({ numbers }: Chart): SentenceId[] {
  return [...new Set(numbers.flatMap(sentencesOfNumber))].sort(compareIds);
}
