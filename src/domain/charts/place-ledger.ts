import { groups, scalePoint } from 'd3';
import { DERIVED_SIGN } from '../numbers/number-time.ts';
import type { Bilingual } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';

/** Goals of one year, the year as it is headed; null for those without a date. */
type Due = { year: string | null; head: string; goals: Datum[] };

const COLUMN = 54;
const ROW = 21;

/**
 * What is due when: a line for each goal with the word that binds it, and a column for each year in which its mark stands,
 * the last for goals that have no date; on a phone a card for each year. A year that the report does not write has the sign of
 * the site’s arithmetic.
 */
export function placeLedger(panel: Panel, layout: Layout): Block {
  const years = groups(panel.data, ({ number }) => number.time?.asOf?.slice(0, 4) ?? null)
    .map(([year, goals]): Due => ({ year, head: headOf(year, goals, layout), goals }))
    .sort((a, b) => Number(a.year ?? Infinity) - Number(b.year ?? Infinity));
  return layout.width < WIDTHS.wide ? placeCards(years, layout) : placeColumns(years, layout);
}

function headOf(year: string | null, goals: Datum[], { t }: Layout): string {
  if (year === null) return t('chart.undated');
  return goals.some(({ number }) => number.time!.derived) ? `${DERIVED_SIGN} ${year}` : year;
}

function placeColumns(years: Due[], layout: Layout): Block {
  const left = layout.width - COLUMN * years.length;
  const scale = scalePoint(
    years.map(({ head }) => head),
    [left + COLUMN / 2, layout.width - COLUMN / 2],
  );
  const heads = years.flatMap(({ head, goals }): Mark[] => {
    const place = { kind: 'text', x: scale(head)!, size: TYPE.axis, anchor: 'middle' } as const;
    const hedge = sharedHedge(goals)?.[layout.locale];
    return [
      { ...place, y: 12, text: head, weight: 600 },
      ...(hedge ? [{ ...place, y: 27, text: hedge, tone: 'soft' } as const] : []),
    ];
  });
  const rows = years.flatMap(({ head, goals }) => {
    const hedge = sharedHedge(goals);
    return goals.map((goal, index): Block => {
      const words = flowText(wordsOf(goal, layout, hedge), { width: left - 10, size: TYPE.caption });
      const height = Math.max(ROW, words.height + 4);
      const line: Mark = { kind: 'line', x1: 0, x2: layout.width, y1: 0, y2: 0, tone: index === 0 ? 'soft' : 'rule' };
      return {
        height,
        marks: [
          line,
          { kind: 'group', x: 0, y: (height - words.height) / 2 - 1, marks: words.marks },
          { kind: 'sign', x: scale(head)!, y: height / 2, size: 12, status: goal.number.status },
          { kind: 'link-area', x: 0, y: 0, width: layout.width, height, number: goal.number.id },
        ],
      };
    });
  });
  return stackBlocks([{ height: 34, marks: heads }, stackBlocks(rows, 0)], 0);
}

/**
 * The goals of a year below its head, each on lines of its own; those without a date, of which there are many, run on, and
 * on the narrowest screens all do. A word that binds all of a year stands beside its head.
 */
function placeCards(years: Due[], layout: Layout): Block {
  const { width, locale } = layout;
  return stackBlocks(
    years.map(({ year, head, goals }) => {
      const hedge = sharedHedge(goals);
      const name: Run[] = [{ text: head, weight: 600 }, ...(hedge ? [hedgeRun(hedge, layout)] : [])];
      const title = flowText(name, { width, size: TYPE.label });
      const line: Mark = { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' };
      const card: Block = { height: title.height + 4, marks: [line, moveMarks(title.marks, 0, 4)] };
      const runs = goals.map((goal) => wordsOf(goal, layout, hedge));
      const stop: Run = { text: PUNCTUATION[locale].semicolon, tone: 'soft' };
      const runOn = year === null || width < WIDTHS.compact;
      const words = runOn ? [runs.flatMap((run, index) => (index === 0 ? run : [stop, ...run]))] : runs;
      return stackBlocks([card, ...words.map((run) => flowText(run, { width, size: TYPE.axis }))], 3);
    }),
    9,
  );
}

/** The goal, its number and the word that binds it, unless all of its year are bound by that. */
function wordsOf(goal: Datum, layout: Layout, shared: Bilingual | null = null): Run[] {
  const { locale } = layout;
  const { id: number, hedge, status } = goal.number;
  return [
    { text: `${labelOf(goal, locale)}${PUNCTUATION[locale].colon}`, number },
    { text: valueText(goal, locale), weight: 600, tone: toneOf(status), number },
    ...(hedge && !shared && !saysItself(goal) ? [{ ...hedgeRun(hedge, layout), number }] : []),
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

function hedgeRun(hedge: Bilingual, { locale }: Layout): Run {
  return { text: locale === 'zh' ? `（${hedge.zh}）` : ` (${hedge.en})`, tone: 'soft' };
}
