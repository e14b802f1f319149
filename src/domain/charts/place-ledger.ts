import { groups, max, range } from 'd3';
import { DERIVED_SIGN } from '../numbers/number-time.ts';
import type { Bilingual } from '../locale.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { textWidth } from './text-width.ts';

/** Goals of one year, the year as it is headed; null for those without a date. */
type Due = { year: string | null; head: string; goals: Datum[] };

const SIGN = 12;
const STEP = 15;
/** Room for the count behind the signs. */
const COUNT = 24;
const GUTTER = 20;

/**
 * What is due when: a row of signs for each year, one for each goal, the last for those without a date; below each the goals of
 * the year with the word that binds them. Where there is little room those without a date are signs alone. A year that the
 * report does not write has the sign of the site’s arithmetic.
 */
export function placeLedger(panel: Panel, layout: Layout): Block {
  const years = groups(panel.data, ({ number }) => number.time?.asOf?.slice(0, 4) ?? null)
    .map(([year, goals]): Due => ({ year, head: headOf(year, goals, layout), goals }))
    .sort((a, b) => Number(a.year ?? Infinity) - Number(b.year ?? Infinity));
  const left = max(years, ({ head }) => textWidth(head, TYPE.label, 600))! + 12;
  const step = Math.min(STEP, (layout.width - left - COUNT) / max(years, ({ goals }) => goals.length)!);
  return stackBlocks(
    years.map((due) => placeYear(due, layout, { left, step })),
    isNarrow(layout) ? 9 : 14,
  );
}

function headOf(year: string | null, goals: Datum[], { t }: Layout): string {
  if (year === null) return t('chart.undated');
  return goals.some(({ number }) => number.time!.derived) ? `${DERIVED_SIGN} ${year}` : year;
}

function placeYear({ year, head, goals }: Due, layout: Layout, { left, step }: { left: number; step: number }): Block {
  const { locale, width } = layout;
  const hedge = sharedHedge(goals);
  const end = left + step * goals.length + 2;
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
    ...(hedge ? [hedgeBeside(hedge[locale], end, layout)] : []),
  ];
  const row: Block = { height: 25, marks };
  return year === null && width < WIDTHS.wide ? row : stackBlocks([row, placeGoals(goals, hedge, layout)], 2);
}

/** The word that binds all goals of a year, behind their count. */
function hedgeBeside(text: string, end: number, { locale }: Layout): Mark {
  const words = locale === 'zh' ? `（${text}）` : `(${text})`;
  return { kind: 'text', x: end + (locale === 'zh' ? 10 : 18), y: 20, text: words, size: TYPE.caption, tone: 'soft' };
}

/** The goals, each on lines of its own; in two columns where there is room. */
function placeGoals(goals: Datum[], hedge: Bilingual | null, layout: Layout): Block {
  const columns = layout.width < WIDTHS.wide ? 1 : 2;
  const width = (layout.width - GUTTER * (columns - 1)) / columns;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const words = goals.map((goal) => flowText(wordsOf(goal, layout, hedge), { width, size }));
  const down = Math.ceil(words.length / columns);
  const stacks = range(columns).map((column) => stackBlocks(words.slice(column * down, (column + 1) * down), 2));
  return {
    height: max(stacks, ({ height }) => height)!,
    marks: stacks.map(({ marks }, column) => moveMarks(marks, column * (width + GUTTER), 0)),
  };
}

/** The goal, its number and the word that binds it, unless all of its year are bound by that. */
function wordsOf(goal: Datum, { locale }: Layout, shared: Bilingual | null): Run[] {
  const { id: number, hedge, status } = goal.number;
  const open = hedge && !shared && !saysItself(goal) ? hedge[locale] : null;
  return [
    { text: `${labelOf(goal, locale)}${PUNCTUATION[locale].colon}`, number },
    { text: valueText(goal, locale), weight: 600, tone: toneOf(status), number },
    ...(open === null ? [] : [{ text: locale === 'zh' ? `（${open}）` : ` (${open})`, tone: 'soft' as const, number }]),
  ];
}

/** 向6000亿元迈进 says itself how it binds. */
function saysItself({ number }: Datum): boolean {
  return number.bound === 'towards';
}

/** The word that binds all of some goals, but for those that say it themselves. */
function sharedHedge(goals: Datum[]): Bilingual | null {
  const hedges = goals.filter((goal) => !saysItself(goal)).map(({ number }) => number.hedge);
  const [first] = hedges;
  return first && hedges.every((hedge) => hedge?.zh === first.zh) ? first : null;
}
