import { max, scaleLinear } from 'd3';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionBlock, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { nameBlock, VALUE, valueBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** Where the values stand, and whether all rows share the one caption above them. */
type Placing = { atEnd: boolean; shared: boolean };

const ROOM = 9;
const GAP = 16;

/**
 * Horizontal bars from zero on one axis, each with its caption above it and its value at its end; where the values are too
 * long for that, they stand above the bars. A bracket below shows the change that the report states. `scaleTo` is the greatest
 * value of the axis where another chart shares it.
 */
export function placeBars(panel: Panel, layout: Layout, scaleTo: number | null): Block {
  const data = panel.data.filter(({ role }) => role !== 'change');
  const greatest = axisTop(scaleTo ?? max(data, valueOf) ?? 0);
  const beyond = max(data, ({ number }) => overhang(number)) ?? 0;
  const beside = widthBeside(data, greatest, layout);
  const atEnd = beside > layout.width * 0.38;
  const scale = scaleLinear([0, greatest], [0, atEnd ? beside : layout.width - beyond - 2]);
  const axis: Axis = { scale, unit: data[0]!.number.unit, layout };
  const shared = sharedCaption(data, panel, layout);
  const rows = stackBlocks(
    data.map((datum) => placeBar(datum, panel, axis, { atEnd, shared: shared !== null })),
    GAP,
  );
  const change = panel.data.find(({ role }) => role === 'change');
  const bars = change ? stackBlocks([rows, placeChange(change, panel, axis)], 4) : rows;
  const frame = stackBlocks([bars, tickLabels(axis)], 0);
  return shared ? stackBlocks([shared, frame], 10) : frame;
}

/** The length of the axis at which every value still fits behind its bar. */
function widthBeside(data: Datum[], greatest: number, layout: Layout): number {
  const rooms = data.map((datum) => {
    const value = textWidth(valueText(datum, layout.locale), TYPE.value, 600);
    return ((layout.width - overhang(datum.number) - ROOM - value) * greatest) / valueOf(datum);
  });
  return Math.min(layout.width - 16, ...rooms);
}

function placeBar(datum: Datum, panel: Panel, axis: Axis, { atEnd, shared }: Placing): Block {
  const { number, label } = datum;
  const { layout } = axis;
  const length = axis.scale(valueOf(datum));
  const size = isNarrow(layout) ? 20 : 24;
  const caption = shared && label ? nameBlock(label[layout.locale], layout.width) : captionBlock(datum, panel, layout);
  const value = valueText(datum, layout.locale);
  const above = atEnd ? [] : [valueBlock(value, layout.width)];
  const marks = [zeroLine(axis, 0, size), ...barMarks(number, { x: 0, y: 0, width: length, height: size })];
  if (atEnd) {
    marks.push({ kind: 'text', x: length + overhang(number) + ROOM, y: size / 2 + 5, text: value, ...VALUE });
  }
  const head = stackBlocks(label ? [caption, ...above] : [...above, caption], 0);
  return rowBlock({ head, body: { height: size, marks }, gap: 5 }, datum, layout.width);
}

/** The change from the first value to the last as a bracket below the bars, its words to the left of its end. */
function placeChange(change: Datum, panel: Panel, { scale, layout }: Axis): Block {
  const [from, to] = [scale(valueOf(datumIn(panel.data, 'start'))), scale(valueOf(datumIn(panel.data, 'now')))];
  const text = changeText(change, layout.locale);
  const x = Math.max(0, to - textWidth(text, TYPE.value, 600));
  const { id, status } = change.number;
  const marks: Mark[] = [
    { kind: 'bracket', from: from, to: to, at: 7, side: 'below' },
    { kind: 'sign', x: x - 9, y: 20, size: 9, status },
    { kind: 'text', x, y: 25, text, ...VALUE },
    { kind: 'link-area', x: from, y: 0, width: to - from, height: 32, number: id },
  ];
  return { height: 32, marks };
}
