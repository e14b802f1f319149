import { signedText } from './caption.ts';
import { TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { VALUE } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

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
  const { number } = datum;
  const count = valueOf(datum);
  const value = valueText(datum, layout);
  const free = layout.width - textWidth(value, TYPE.value, 600) - 12;
  const step = Math.min(STEP, px((free - 2 * RADIUS) / (count - 1)));
  const head = signedText(datum.label?.[layout.locale] ?? number.label[layout.locale], datum, layout.width);
  const y = head.height + RADIUS + 4;
  const dots = Array.from({ length: count }, (_, index): Mark => ({
    kind: 'dot',
    x: RADIUS + 1 + index * step,
    y,
    r: Math.min(RADIUS, px(step / 2 - 1)),
    status: number.status,
  }));
  const x = px(RADIUS * 2 + (count - 1) * step + 11);
  const height = y + RADIUS + 3;
  return {
    height,
    marks: [
      ...head.marks,
      ...dots,
      { kind: 'text', x, y: y + 5, text: value, ...VALUE },
      { kind: 'hit', x: 0, y: 0, width: layout.width, height, number: number.id },
    ],
  };
}
