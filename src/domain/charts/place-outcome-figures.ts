import { max, range, scaleLinear } from 'd3';
import { reachesDue } from '../outcomes/outcome-faults.ts';
import type { Outcome } from '../outcomes/join-outcomes.ts';
import { writeFigure } from '../outcomes/write-figure.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { writeDate } from '../write-date.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionText } from './caption.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import type { ChartOutcomes, FigureRow } from './outcome-rows.ts';
import { asOfLine } from './place-readings.ts';
import { valueText } from './panel.ts';
import { nameBlock, textBlock } from './text-block.ts';

const THICK = 14;
const GUTTER = 14;
/** A later figure is no number of the report: a line below the goal’s bar, not a bar. */
const LATER = { width: 4, step: 9 };

/**
 * Goals and forecasts beside the later figures that may be compared with them, each on an axis of its own from zero: the goal
 * as the report’s numbers are drawn, each later figure as a line below it that no other joins. The goals without such a figure
 * stand below by name, without one.
 */
export function placeOutcomeFigures(outcomes: Extract<ChartOutcomes, { by: 'figure' }>, layout: Layout): Block {
  const { rows, apart, asOf } = outcomes;
  return stackBlocks(
    [
      ...rows.map((row) => placeRow(row, layout)),
      ...apart.map(({ heading, outcomes: names }) => placeNames(heading[layout.locale], names, layout)),
      asOfLine(asOf, layout),
    ],
    18,
  );
}

function placeRow({ outcome, goal, later }: FigureRow, layout: Layout): Block {
  const { locale, width, t } = layout;
  const name = leading(nameBlock(outcome.title[locale], width), outcome, layout, width);
  const datum = { number: goal, role: 'target', label: null, times: null } as const;
  const promise = flowText(
    [
      { text: valueText(datum, locale), weight: 600, tone: toneOf(goal.status), number: goal.id },
      { text: PUNCTUATION[locale].comma + captionText(datum, { data: [] }, layout), tone: 'soft', number: goal.id },
    ],
    { width },
  );
  const words = later.map((report) => {
    const early = outcome.due.date !== null && !reachesDue(report, outcome.due);
    const note = early ? PUNCTUATION[locale].comma + t('outcomes.early') : '';
    const runs: Run[] = [
      { text: t('chart.outcomes.later') + PUNCTUATION[locale].colon, tone: 'soft' },
      { text: writeFigure(report, goal.unit, locale)!, weight: 600 },
      { text: PUNCTUATION[locale].comma + writeDate(report.asOf, locale) + note, tone: 'soft' },
    ];
    return flowText(runs, { width });
  });
  return stackBlocks([name, ...axisOf({ outcome, goal, later }, layout), promise, ...words], 4);
}

/** The goal’s bar and the later figures’ lines; none for a class, which has no length. */
function axisOf({ goal, later }: FigureRow, { width }: Layout): Block[] {
  if (goal.value === null || goal.unit.kind === 'class' || goal.unit.kind === 'rank') return [];
  const values = [goal.value, ...later.map(({ value }) => value!)];
  const scale = scaleLinear([0, max(values)!], [0, width - overhang(goal) - 1]);
  const lines = later.map(({ value }, index): Mark => {
    const y = THICK + LATER.step * (index + 1) - 1;
    return { kind: 'line', x1: 0, x2: scale(value!), y1: y, y2: y, tone: 'ink', width: LATER.width };
  });
  const bar = barMarks(goal, { x: 0, y: 0, width: scale(goal.value), height: THICK });
  return [{ height: THICK + LATER.step * later.length + 3, marks: [...bar, ...lines] }];
}

/** Goals by name below a heading: in two columns, or running on where there is little room. */
function placeNames(heading: string, outcomes: Outcome[], layout: Layout): Block {
  const { width } = layout;
  const line: Block = { height: 1, marks: [{ kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'rule' }] };
  const head = textBlock(heading, { width, size: TYPE.label, weight: 600 });
  return stackBlocks([line, head, isNarrow(layout) ? runOn(outcomes, layout) : placeColumns(outcomes, layout)], 5);
}

function runOn(outcomes: Outcome[], { locale, width }: Layout): Block {
  const runs = outcomes.flatMap(({ slug, title }, index): Run[] => [
    ...(index > 0 ? [{ text: PUNCTUATION[locale].semicolon, tone: 'soft' as const }] : []),
    { text: title[locale], outcome: { slug, says: title[locale] } },
  ]);
  return flowText(runs, { width });
}

function placeColumns(outcomes: Outcome[], layout: Layout): Block {
  const columns = 2;
  const across = (layout.width - GUTTER * (columns - 1)) / columns;
  const rows = range(0, outcomes.length, columns).map((first): Block => {
    const cells = outcomes.slice(first, first + columns).map((outcome) => {
      const words = textBlock(outcome.title[layout.locale], { width: across, size: TYPE.caption });
      return leading(words, outcome, layout, across);
    });
    return {
      height: max(cells, ({ height }) => height)!,
      marks: cells.map(({ marks }, column) => moveMarks(marks, column * (across + GUTTER), 0)),
    };
  });
  return stackBlocks(rows, 5);
}

/** The same words as a way to what came of it. */
function leading({ height, marks }: Block, { slug, title }: Outcome, { locale }: Layout, width: number): Block {
  const area: Mark = { kind: 'link-area', x: 0, y: -2, width, height: height + 4, outcome: slug, says: title[locale] };
  return { height, marks: [...marks, area] };
}
