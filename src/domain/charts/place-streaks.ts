import { max, scalePoint, range } from 'd3';
import { flowText } from './flow-text.ts';
import { TYPE, WIDTHS, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { labelOf, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { textBlock, valueStyle } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** From dot to dot at the most: where words stand above them, dots take the width. */
const STEP = { stacked: 20, beside: 12 };
/** The radius of a dot as a share of the step. */
const RADIUS = 0.3125;
/** Between the last dot and the value. */
const BEHIND = 10;

/**
 * A row of dots for each streak, one for each year, harvest, round, win or month, its value behind the last; no time axis joins
 * the rows.
 */
export function placeStreaks(panel: Panel, layout: Layout): Block {
  const longest = max(panel.data, valueOf)!;
  const values = max(panel.data, (datum) => textWidth(valueText(datum, layout.locale), TYPE.label, 600))!;
  const room = isStacked(layout)
    ? Math.min(longest * STEP.stacked, layout.width)
    : Math.min(longest * STEP.beside, layout.width * 0.4);
  const radius = (room / longest) * RADIUS;
  const scale = scalePoint(range(longest), [radius + 1, room - radius - 1]);
  const rows = panel.data.map((datum) => placeStreak(datum, layout, { scale, room, radius, values }));
  return stackBlocks(rows, isStacked(layout) ? 6 : 8);
}

function isStacked({ width }: Layout): boolean {
  return width < WIDTHS.wide;
}

type Dots = { scale: (index: number) => number | undefined; room: number; radius: number; values: number };

/** Words, dots and value: above one another where there is little room, else in three columns. */
function placeStreak(datum: Datum, layout: Layout, { scale, room, radius, values }: Dots): Block {
  const { locale, width } = layout;
  const text = valueText(datum, locale);
  const { status } = datum.number;
  const style = { ...valueStyle(status), size: TYPE.label };
  const dots = (y: number, from: number) =>
    range(valueOf(datum)).map((index): Mark => ({ kind: 'dot', x: from + scale(index)!, y, r: radius - 0.75, status }));
  const behind = scale(valueOf(datum) - 1)! + radius + BEHIND;
  if (isStacked(layout)) {
    const head = flowText([{ text: `${labelOf(datum, locale)}${PUNCTUATION[locale].colon}` }, { text, weight: 600 }], {
      width,
    });
    return rowBlock({ head, body: { height: 2 * radius + 0.5, marks: dots(radius + 0.25, 0) }, gap: 2 }, datum, width);
  }
  const left = width - values - BEHIND - room;
  const words = textBlock(labelOf(datum, locale), { width: left - 16, size: TYPE.label });
  const value: Mark = { kind: 'text', x: left + behind, y: 14, text, ...style };
  return rowBlock(
    { head: { height: 0, marks: [] }, body: { ...words, marks: [...words.marks, ...dots(9.5, left), value] }, gap: 0 },
    datum,
    width,
  );
}
