import { scaleLinear } from 'd3';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { barMarks, reachOf } from './bar-marks.ts';
import { captionBlock, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { nameBlock, VALUE, valueBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { datumWhere, valueOf } from './value.ts';
import { changeText, valueText } from './value-text.ts';

/** Where the values stand, and whether all rows share the one caption above them. */
type Placing = { atEnd: boolean; shared: boolean };

const ROOM = 9;
const GAP = 16;

/**
 * Horizontal bars from zero on one axis, each with its caption above it and its value at its end; where the values are too
 * long for that, they stand above the bars. A bracket below shows the change that the report states. `scaleTo` is the greatest value of the axis where another chart shares it.
 */
export function placeBars(panel: Panel, layout: Layout, scaleTo: number | null): Block {
  const data = panel.data.filter(({ as }) => as === null);
  const greatest = axisTop(scaleTo ?? Math.max(...data.map(valueOf)));
  const reach = Math.max(...data.map(({ number }) => reachOf(number)));
  const beside = widthBeside(data, greatest, layout);
  const atEnd = beside > layout.width * 0.38;
  const scale = scaleLinear([0, greatest], [0, px(atEnd ? beside : layout.width - reach - 2)]);
  const axis: Axis = { scale, unit: data[0]!.number.unit, layout };
  const shared = sharedCaption(data, panel, layout);
  const rows = stackBlocks(
    data.map((datum) => placeRow(datum, panel, axis, { atEnd, shared: shared !== null })),
    GAP,
  );
  const change = panel.data.find(({ as }) => as === 'change');
  const bars = change ? stackBlocks([rows, placeChange(change, panel, axis)], 4) : rows;
  const frame = stackBlocks([bars, tickLabels(axis)], 0);
  return shared ? stackBlocks([shared, frame], 10) : frame;
}

/** The change from the first value to the last as a bracket below the bars, its words to the left of its end. */
function placeChange(change: Datum, panel: Panel, { scale, layout }: Axis): Block {
  const start = datumWhere(panel.data, ({ role, as }) => role === 'start' && as === null, 'start');
  const now = datumWhere(panel.data, ({ role, as }) => role === 'now' && as === null, 'end');
  const [from, to] = [px(scale(valueOf(start))), px(scale(valueOf(now)))];
  const text = changeText(change, layout);
  const x = Math.max(0, px(to - textWidth(text, TYPE.value, 600)));
  const { id, status } = change.number;
  return {
    height: 32,
    marks: [
      { kind: 'bracket', from, to, at: 7, side: 'below' },
      { kind: 'sign', x: x - 9, y: 20, size: 9, status },
      { kind: 'text', x, y: 25, text, ...VALUE },
      { kind: 'hit', x: from, y: 0, width: to - from, height: 32, number: id },
    ],
  };
}

/** The length of the axis at which every value still fits behind its bar. */
function widthBeside(data: Datum[], greatest: number, layout: Layout): number {
  const rooms = data.map((datum) => {
    const free = layout.width - reachOf(datum.number) - ROOM - textWidth(valueText(datum, layout), TYPE.value, 600);
    return (free * greatest) / valueOf(datum);
  });
  return Math.min(layout.width - 16, ...rooms);
}

function placeRow(datum: Datum, panel: Panel, axis: Axis, { atEnd, shared }: Placing): Block {
  const { number } = datum;
  const { layout } = axis;
  const length = axis.scale(valueOf(datum));
  const size = isNarrow(layout) ? 20 : 24;
  const caption =
    shared && datum.label ? nameBlock(datum.label[layout.locale], layout.width) : captionBlock(datum, panel, layout);
  const value = valueText(datum, layout);
  const above = atEnd ? [] : [valueBlock(value, layout.width)];
  const head = stackBlocks([...(datum.label ? [caption, ...above] : [...above, caption])], 0);
  const y = head.height + 5;
  const marks: Mark[] = [
    ...head.marks,
    zeroLine(axis, y, size),
    ...barMarks(number, { x: 0, y, width: length, height: size }),
  ];
  if (atEnd) {
    const x = px(length + reachOf(number) + ROOM);
    marks.push({ kind: 'text', x, y: y + size / 2 + 5, text: value, ...VALUE });
  }
  const height = y + size;
  return { height, marks: [...marks, { kind: 'hit', x: 0, y: 0, width: layout.width, height, number: number.id }] };
}
