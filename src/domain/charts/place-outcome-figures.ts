import { max, scaleLinear } from 'd3';
import { reachesDue } from '../outcomes/outcome-faults.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import { writeFigure } from '../outcomes/write-figure.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { writeDate } from '../write-date.ts';
import { captionText } from './caption.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import type { ChartOutcomes, FigureRow } from './outcome-rows.ts';
import { asOfLine, outcomeCell } from './place-readings.ts';
import { valueText } from './panel.ts';
import { textBlock } from './text-block.ts';
import { placeUnitRows } from './unit-rows.ts';

const INDENT = 15;
/** A later figure is no number of the report: a plain line, so thick and so far from the next. */
const LATER = { width: 5, step: 8 };

/**
 * How many goals and forecasts have a later figure that may be compared with them, as rows of squares; below, each that has
 * one, on an axis of its own from zero: the goal as a sign at its value, each later figure as a line that no other joins.
 */
export function placeOutcomeFigures(outcomes: Extract<ChartOutcomes, { by: 'figure' }>, layout: Layout): Block {
  const { rows, apart, asOf } = outcomes;
  const { locale, t } = layout;
  const groups = [
    { label: t('chart.outcomes.compared'), outcomes: rows.map(({ outcome }) => outcome) },
    ...apart.map(({ heading, outcomes: others }) => ({ label: heading[locale], outcomes: others })),
  ];
  const counts = placeUnitRows(
    groups.map(({ label, outcomes: members }) => ({
      label,
      cells: members.map((outcome) => outcomeCell(outcome, layout)),
    })),
    layout,
  );
  const figures = stackBlocks(
    rows.map((row) => placeRow(row, layout)),
    isNarrow(layout) ? 8 : 12,
  );
  return stackBlocks([counts, figures, asOfLine(asOf, layout)], 14);
}

function placeRow({ outcome, goal, later }: FigureRow, layout: Layout): Block {
  const { locale, width, t } = layout;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const { colon, comma } = PUNCTUATION[locale];
  const name = textBlock(outcome.title[locale], { width, size: TYPE.caption, weight: 600 });
  const datum = { number: goal, role: 'target', label: null, times: null } as const;
  const promise: Run[] = [
    { text: valueText(datum, locale), weight: 600, tone: toneOf(goal.status), number: goal.id },
    { text: comma + captionText(datum, { data: [] }, layout), tone: 'soft', number: goal.id },
  ];
  const words = later.map((report): Run[] => {
    const early = outcome.due.date !== null && !reachesDue(report, outcome.due);
    return [
      { text: t('chart.outcomes.later') + colon, tone: 'soft' },
      { text: writeFigure(report, goal.unit, locale)!, weight: 600 },
      { text: comma + writeDate(report.asOf, locale) + (early ? comma + t('outcomes.early') : ''), tone: 'soft' },
    ];
  });
  const sign: Mark = { kind: 'sign', x: 4.5, y: 8, size: 9, status: goal.status };
  const stroke: Mark = { kind: 'line', x1: 0, x2: 9, y1: 8, y2: 8, tone: 'ink', width: LATER.width };
  const lines = [promise, ...words].map((runs, index): Block => {
    const { height, marks } = flowText(runs, { width: width - INDENT, x: INDENT, size });
    return { height, marks: [index === 0 ? sign : stroke, ...marks] };
  });
  return stackBlocks([leading(name, outcome, layout), ...axisOf({ outcome, goal, later }, layout), ...lines], 2);
}

/** The later figures’ lines from zero and the goal’s sign at its value; none for a class, which has no length. */
function axisOf({ goal, later }: FigureRow, { width }: Layout): Block[] {
  if (goal.value === null || goal.unit.kind === 'class' || goal.unit.kind === 'rank') return [];
  const scale = scaleLinear([0, max([goal.value, ...later.map(({ value }) => value!)])!], [0, width - 8]);
  const height = 8 + LATER.step * later.length;
  const lines = later.map(({ value }, index): Mark => {
    const y = 7.5 + LATER.step * index;
    return { kind: 'line', x1: 0, x2: scale(value!), y1: y, y2: y, tone: 'ink', width: LATER.width };
  });
  const x = scale(goal.value);
  const tone = toneOf(goal.status);
  return [
    {
      height: height + 2,
      marks: [
        { kind: 'line', x1: 0, x2: 0, y1: 2, y2: height, tone: 'soft' },
        ...lines,
        { kind: 'line', x1: x, x2: x, y1: 2, y2: height, tone, width: 1.75, dashed: true },
        { kind: 'sign', x, y: 7, size: 11, status: goal.status },
      ],
    },
  ];
}

/** The same words as a way to what came of it. */
function leading({ height, marks }: Block, { slug, title }: Outcome, { locale, width }: Layout): Block {
  const area: Mark = { kind: 'link-area', x: 0, y: -2, width, height: height + 4, outcome: slug, says: title[locale] };
  return { height, marks: [...marks, area] };
}
