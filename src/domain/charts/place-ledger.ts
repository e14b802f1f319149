import { groups, scalePoint } from 'd3';
import { DERIVED_SIGN } from '../numbers/number-time.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { flowText, type Run } from './flow-text.ts';
import { TYPE, WIDTHS, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { textBlock } from './text-block.ts';

/** Goals of one year, the year as it is headed; null for those without a date. */
type Due = { year: string | null; head: string; goals: Datum[] };

const COLUMN = 62;
const ROW = 24;

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
  const heads = years.map(({ head }): Mark => {
    return { kind: 'text', x: scale(head)!, y: 13, text: head, size: TYPE.axis, weight: 600, anchor: 'middle' };
  });
  const rows = years.flatMap(({ head, goals }) =>
    goals.map((goal, index): Block => {
      const words = flowText(wordsOf(goal, layout), { width: left - 12, size: TYPE.caption });
      const height = Math.max(ROW, words.height + 7);
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
    }),
  );
  return stackBlocks([{ height: 20, marks: heads }, stackBlocks(rows, 0)], 0);
}

/** The goals of a year below its head, each on lines of its own; those without a date, of which there are many, run on. */
function placeCards(years: Due[], layout: Layout): Block {
  const { width, locale } = layout;
  return stackBlocks(
    years.map(({ year, head, goals }) => {
      const title: Block = {
        height: 22,
        marks: [
          { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' },
          ...textBlock(head, { width, size: TYPE.label, weight: 600 }).marks,
        ],
      };
      title.marks = [title.marks[0]!, { kind: 'group', x: 0, y: 4, marks: title.marks.slice(1) }];
      const runs = goals.map((goal) => wordsOf(goal, layout));
      const stop: Run = { text: PUNCTUATION[locale].semicolon, tone: 'soft' };
      const words = year === null ? [runs.flatMap((run, index) => (index === 0 ? run : [stop, ...run]))] : runs;
      return stackBlocks([title, ...words.map((run) => flowText(run, { width: width - 6 }))], 4);
    }),
    10,
  );
}

/** The goal, its number and the word that binds it. */
function wordsOf(goal: Datum, { locale }: Layout): Run[] {
  const { id: number, hedge, bound, status } = goal.number;
  const space = PUNCTUATION[locale].gap;
  const value: Run = {
    text: valueText(goal, locale),
    weight: 600,
    tone: status === 'target' ? 'accent' : 'ink',
    number,
  };
  const words: Run[] = [{ text: `${labelOf(goal, locale)}${PUNCTUATION[locale].colon}`, number }, value];
  // 向6000亿元迈进 says itself how it binds.
  if (hedge && bound !== 'towards')
    words.push({ text: locale === 'zh' ? `（${hedge.zh}）` : `${space}(${hedge.en})`, tone: 'soft', number });
  return words;
}
