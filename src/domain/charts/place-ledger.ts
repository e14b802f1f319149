import { groups, max, range, rollups, sum } from 'd3';
import { DERIVED_SIGN } from '../numbers/number-time.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { bracket, joinParts, PUNCTUATION } from '../punctuation.ts';
import { textWidth } from './text-width.ts';

/** Goals of one year, the year as it is headed; null for those without a date. */
type Due = { year: string | null; head: string; goals: Datum[] };

const SIGN = 12;
const STEP = 15;
/** Room for the count behind the signs. */
const COUNT = 24;
const GUTTER = 20;
/** As high as a ledger may be with the words of the goals without a date where it is not wide, in px: hosts cut frames that are too high. */
const HIGHEST = 550;

/**
 * What is due when: a row of signs for each year, one for each goal, the last for those without a date; below each the goals of
 * the year with the word that binds them. Where all would be too high those without a date are signs alone. A year that the
 * report does not write has the sign of the site’s arithmetic.
 */
export function placeLedger(panel: Panel, layout: Layout): Block {
  const years = groups(panel.data, ({ number }) => number.time?.asOf?.slice(0, 4) ?? null)
    .map(([year, goals]): Due => ({ year, head: headOf(year, goals, layout), goals }))
    .sort((a, b) => Number(a.year ?? Infinity) - Number(b.year ?? Infinity));
  const left = max(years, ({ head }) => textWidth(head, TYPE.label, 600))! + 12;
  const step = Math.min(STEP, (layout.width - left - COUNT) / max(years, ({ goals }) => goals.length)!);
  const place = (said: boolean) =>
    stackBlocks(
      years.map((due) => placeYear(due, layout, { left, step, said: said || due.year !== null })),
      isNarrow(layout) ? 9 : 14,
    );
  const whole = place(true);
  return layout.width >= WIDTHS.wide || whole.height <= HIGHEST ? whole : place(false);
}

function headOf(year: string | null, goals: Datum[], { t }: Layout): string {
  if (year === null) return t('chart.undated');
  return goals.some(({ number }) => number.time!.derived) ? `${DERIVED_SIGN} ${year}` : year;
}

function placeYear(
  { head, goals }: Due,
  layout: Layout,
  { left, step, said }: { left: number; step: number; said: boolean },
): Block {
  const { width } = layout;
  const end = left + step * goals.length + 2;
  const hedge = shareHedge(goals) ? hedgeBeside(goals, end, layout) : [];
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' },
    { kind: 'text', x: 0, y: 20, text: head, size: TYPE.label, weight: 600 },
    ...goals.flatMap(({ number: { id, status } }, index): Mark[] => {
      const x = left + step * index;
      return [
        { kind: 'sign', x: x + SIGN / 2, y: 15, size: SIGN, status },
        { kind: 'link-area', x: x - 1, y: 7, width: step, height: 16, number: id },
      ];
    }),
    { kind: 'text', x: end, y: 20.5, text: String(goals.length), size: TYPE.value, weight: 600, face: 'serif' },
    ...hedge,
  ];
  const row: Block = { height: 25, marks };
  return said ? stackBlocks([row, placeGoals(goals, hedge.length > 0, layout)], 2) : row;
}

/** The words that bind the goals of a year, each with how many where there are several. */
function countHedges(goals: Datum[], { locale, t }: Layout): string {
  const counted = rollups(
    goals.flatMap(({ number }) => number.hedge?.[locale] ?? []),
    (bound) => bound.length,
    (word) => word,
  );
  if (counted.length === 1) return counted[0]![0];
  return joinParts(
    counted.map(([word, count]) => t('chart.hedges', { count, hedge: word })),
    'comma',
    locale,
  );
}

/** The words that bind all goals of a year, behind their count; none where there is no room. */
function hedgeBeside(goals: Datum[], end: number, layout: Layout): Mark[] {
  const { locale, width } = layout;
  const words = countHedges(goals, layout);
  const text = bracket(words, locale);
  const x = end + (locale === 'zh' ? 10 : 18);
  const fits = x + textWidth(text, TYPE.caption) <= width;
  return fits ? [{ kind: 'text', x, y: 20, text, size: TYPE.caption, tone: 'soft' }] : [];
}

/** The goals, each on lines of its own; in two columns where there is room, or where each fits on one line of them. */
function placeGoals(goals: Datum[], shared: boolean, layout: Layout): Block {
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const runs = goals.map((goal) => wordsOf(goal, layout, shared));
  const half = (layout.width - GUTTER) / 2;
  const lengths = runs.map((words) => sum(words, ({ text, weight }) => textWidth(text, size, weight)));
  const fits = layout.width >= WIDTHS.wide || lengths.every((length) => length <= half - size);
  const columns = goals.length > 1 && fits ? 2 : 1;
  const width = columns === 1 ? layout.width : half;
  const words = runs.map((run) => flowText(run, { width, size }));
  const down = Math.ceil(words.length / columns);
  const stacks = range(columns).map((column) => stackBlocks(words.slice(column * down, (column + 1) * down), 2));
  return {
    height: max(stacks, ({ height }) => height)!,
    marks: stacks.map(({ marks }, column) => moveMarks(marks, column * (width + GUTTER), 0)),
  };
}

/** The goal, its number and the word that binds it, unless all of its year are bound by that. */
function wordsOf(goal: Datum, { locale }: Layout, shared: boolean): Run[] {
  const { id: number, hedge, status } = goal.number;
  const open = hedge && !shared && !saysItself(goal) ? hedge[locale] : null;
  return [
    { text: `${labelOf(goal, locale)}${PUNCTUATION[locale].colon}`, number },
    { text: valueText(goal, locale), weight: 600, whole: true, tone: toneOf(status), number },
    ...(open === null
      ? []
      : [{ text: PUNCTUATION[locale].gap + bracket(open, locale), tone: 'soft' as const, number }]),
  ];
}

/** 向6000亿元迈进 says itself how it binds. */
function saysItself({ number }: Datum): boolean {
  return number.bound === 'towards';
}

/** True when one word binds all of some goals, but for those that say it themselves. */
function shareHedge(goals: Datum[]): boolean {
  const hedges = goals.filter((goal) => !saysItself(goal)).map(({ number }) => number.hedge?.zh);
  return hedges[0] !== undefined && new Set(hedges).size === 1;
}
