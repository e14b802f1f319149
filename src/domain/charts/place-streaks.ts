import { signedText } from './caption.ts';
import { TYPE, type Layout } from './layout.ts';
import { cellsOf, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { VALUE } from './text-block.ts';
import { textWidth } from './text-width.ts';

const STEP = 17;
const RADIUS = 5;

/** A row of dots for each streak, one for each year, harvest, term, win or month; no time axis joins the rows. */
export function placeStreaks(panel: Panel, layout: Layout): Block {
  return stackBlocks(
    panel.data.map((datum) => placeStreak(datum, layout)),
    9,
  );
}

function placeStreak(datum: Datum, layout: Layout): Block {
  const { locale, width } = layout;
  const count = valueOf(datum);
  const text = valueText(datum, locale);
  const free = width - textWidth(text, TYPE.value, 600) - 12;
  const step = Math.min(STEP, (free - 2 * RADIUS) / (count - 1));
  const r = Math.min(RADIUS, step / 2 - 1);
  const head = signedText(labelOf(datum, locale), datum, width);
  const dots = cellsOf(count, count, step).map(({ x }): Mark => {
    return { kind: 'dot', x: RADIUS + 1 + x, y: RADIUS, r, status: datum.number.status };
  });
  const value: Mark = { kind: 'text', x: RADIUS * 2 + (count - 1) * step + 11, y: RADIUS + 5, text, ...VALUE };
  return rowBlock({ head, body: { height: RADIUS * 2 + 3, marks: [...dots, value] }, gap: 4 }, datum, width);
}
