import { scaleLinear, type ScaleLinear } from 'd3';
import { formatNumber, scaleOf } from '../numbers/format-number.ts';
import type { Unit } from '../numbers/unit-schema.ts';
import { TYPE, type Layout } from './layout.ts';
import type { Block, Mark } from './mark.ts';
import { textWidth } from './text-width.ts';

/** A linear axis in a frame: its scale, the unit of its values, and the frame’s layout. */
export type Axis = { scale: ScaleLinear<number, number>; unit: Unit; layout: Layout };

const MARGIN = 14;
const OVERHANG = 5;

/** The greatest value that an axis from zero needs: the next round one that covers the longest bar. */
export function axisTop(greatest: number): number {
  return scaleLinear([0, greatest], [0, 1]).nice(6).domain()[1]!;
}

/** The base line of zero beside one bar; it leaves out the words above, which no line may cross. */
export function zeroLine({ scale }: Axis, y: number, height: number): Mark {
  const x = scale(0);
  return { kind: 'line', x1: x, x2: x, y1: y - OVERHANG, y2: y + height + OVERHANG, tone: 'soft' };
}

/** The axis below a frame: ticks at round values. The labels on the marks say the unit. */
export function tickLabels(axis: Axis): Block {
  const { scale, layout } = axis;
  const marks = ticksOf(axis).flatMap((value): Mark[] => {
    const text = tickText(value, axis);
    const x = scale(value);
    const outside = x + textWidth(text, TYPE.axis) / 2 > layout.width;
    const anchor = value === 0 ? 'start' : outside ? 'end' : 'middle';
    return [
      { kind: 'line', x1: x, x2: x, y1: 8, y2: 12, tone: 'soft' },
      { kind: 'text', x: outside ? layout.width : x, y: 24, text, size: TYPE.axis, tone: 'soft', anchor },
    ];
  });
  const end = scale.range()[1]!;
  return { height: 27, marks: [{ kind: 'line', x1: scale(0), x2: end, y1: 8, y2: 8, tone: 'soft' }, ...marks] };
}

/** As many round values as there is room for their labels. */
function ticksOf(axis: Axis): number[] {
  const { scale } = axis;
  for (let count = 6; count > 1; count -= 1) {
    const ticks = scale.ticks(count);
    const step = scale(ticks[1] ?? 0) - scale(0);
    if (ticks.every((tick) => textWidth(tickText(tick, axis), TYPE.axis) + MARGIN <= step)) return ticks;
  }
  return scale.ticks(1);
}

const SHORT: Record<string, string> = { million: ' m', billion: ' bn', trillion: ' tn' };

/** 2000亿 and 200 bn keep the word of the axis’s scale, 0.5 m beside 2.5 m; 200 km² loses its unit. */
function tickText(value: number, { scale: axis, unit, layout: { locale } }: Axis): string {
  if (value === 0) return '0';
  const { figure, unit: words } = formatNumber(value, unit, locale, 0, scaleOf(axis.domain()[1]!, unit, locale));
  if (unit.kind === 'percent') return `${figure}%`;
  const [scale = ''] = /^(?:万亿|[万亿])|^(?:trillion|billion|million)/.exec(words) ?? [];
  return `${figure}${SHORT[scale] ?? scale}`;
}
