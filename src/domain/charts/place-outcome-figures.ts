import { max, scaleLinear } from 'd3';
import { reachesDue } from '../outcomes/outcome-faults.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import type { LaterReport } from '../outcomes/outcome-schema.ts';
import { writeFigure } from '../outcomes/write-figure.ts';
import { formatNumber, joinNumber } from '../numbers/format-number.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import { writeStatus } from '../numbers/number-text.ts';
import { bracket, PUNCTUATION } from '../punctuation.ts';
import { writeDate } from '../write-date.ts';
import { captionText } from './caption.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import type { ChartOutcomes, FigureRow } from './outcome-rows.ts';
import { outcomeCell } from './place-readings.ts';
import { statusWord } from './status-word.ts';
import { valueText } from './panel.ts';
import { textBlock } from './text-block.ts';
import { placeUnitRows } from './unit-rows.ts';

const INDENT = 15;
const GUTTER = 20;
/** A later figure is no number of the report: a plain line, so thick and so far from the next. */
const LATER = { width: 5, step: 8 };
/** The share of an axis that the goal’s sign covers where it is shortest: what falls short by less would look as if it did not. */
const COVERED = 0.02;

/**
 * How many goals and forecasts have a later figure that may be compared with them, as rows of squares; below, each that has
 * one, on an axis of its own from zero: the goal as a sign at its value, each later figure as a line that no other joins.
 */
export function placeOutcomeFigures(outcomes: Extract<ChartOutcomes, { by: 'figure' }>, layout: Layout): Block {
  const { rows, apart } = outcomes;
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
    isNarrow(layout) ? 5 : 9,
  );
  // Where there is little room the counts stand in the sentence above the picture alone.
  return stackBlocks([...(isTight(layout) ? [] : [counts]), figures], 14);
}

function isTight({ width }: Layout): boolean {
  return width < WIDTHS.compact;
}

function placeRow({ outcome, goal, later }: FigureRow, layout: Layout): Block {
  const { locale, width, t } = layout;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const { comma } = PUNCTUATION[locale];
  const name = textBlock(outcome.title[locale], { width, size: TYPE.caption, weight: 600 });
  const datum = { number: goal, role: 'target', label: null, times: null } as const;
  const promise: Run[] = [
    { text: valueText(datum, locale), weight: 600, whole: true, tone: toneOf(goal.status), number: goal.id },
    {
      text:
        comma +
        (isTight(layout)
          ? writeStatus(goal, statusWord(goal.status, t), locale)
          : captionText(datum, { data: [] }, layout)),
      tone: 'soft',
      number: goal.id,
    },
  ];
  const sign: Mark = { kind: 'sign', x: 4.5, y: 8, size: 9, status: goal.status };
  const stroke: Mark = { kind: 'line', x1: 0, x2: 9, y1: 8, y2: 8, tone: 'ink', width: LATER.width };
  const columns = isNarrow(layout) ? 1 : 2;
  const across = (width - GUTTER * (columns - 1)) / columns;
  const { slug, title } = outcome;
  const named: Run = { text: title[locale] + PUNCTUATION[locale].colon, outcome: { slug, says: title[locale] } };
  const words = [isTight(layout) ? [named, ...promise] : promise, laterRuns({ outcome, goal, later }, layout)].map(
    (runs, index): Block => {
      const { height, marks } = flowText(runs, { width: across - INDENT, x: INDENT, size });
      return { height, marks: [index === 0 ? sign : stroke, ...marks] };
    },
  );
  const lines = columns === 1 ? words : [besideOneAnother(words, across + GUTTER)];
  const axis = axisOf({ outcome, goal, later }, layout);
  return stackBlocks(isTight(layout) ? [...lines, ...axis] : [leading(name, outcome, layout), ...axis, ...lines], 2);
}

/** The later figures in one sentence, each with its date; that all are early is said once. */
function laterRuns({ outcome, goal, later }: FigureRow, { locale, t }: Layout): Run[] {
  const { colon, comma, semicolon } = PUNCTUATION[locale];
  const { due } = outcome;
  const early = later.filter((report) => due.date !== null && !reachesDue(report, due));
  const all = early.length === later.length;
  return [
    { text: t('chart.outcomes.later') + colon, tone: 'soft' },
    ...later.flatMap((report, index): Run[] => [
      ...(index > 0 ? [{ text: semicolon, tone: 'soft' as const }] : []),
      { text: writeFigure(report, goal.unit, locale)!, weight: 600 },
      {
        text:
          shortBy(report, goal, { locale, t }) +
          comma +
          writeDate(report.asOf, locale) +
          (!all && early.includes(report) ? comma + t('outcomes.early') : ''),
        tone: 'soft',
      },
    ]),
    ...(all ? [{ text: comma + t('outcomes.early'), tone: 'soft' as const }] : []),
  ];
}

/** The difference that the picture cannot show, in brackets. */
function shortBy({ value }: LaterReport, goal: ReportNumber, { locale, t }: Pick<Layout, 'locale' | 't'>): string {
  const missing = goal.value! - value!;
  if (missing <= 0 || missing > goal.value! * COVERED) return '';
  const figure = joinNumber({ ...formatNumber(missing, goal.unit, locale), qualifier: '', after: '' }, locale);
  return PUNCTUATION[locale].gap + bracket(t('chart.outcomes.less', { figure }), locale);
}

function besideOneAnother(blocks: Block[], step: number): Block {
  return {
    height: max(blocks, ({ height }) => height)!,
    marks: blocks.map(({ marks }, index) => moveMarks(marks, index * step, 0)),
  };
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
        // A second figure is below the sign: the goal reaches down to it.
        ...(later.length > 1
          ? [{ kind: 'line', x1: x, x2: x, y1: 14, y2: height, tone, width: 1.75, dashed: true } as const]
          : []),
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
