import { max, scaleLinear } from 'd3';
import { axisTop, tickLabels, zeroLine, type Axis } from './axis.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionBlock, captionText, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, isDifference, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { nameBlock, textBlock, valueBlock, valueStyle } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** Where the values stand, and whether all rows share the one caption above them. */
type Placing = { atEnd: boolean; shared: boolean };

const ROOM = 9;
const GAP = { narrow: 12, wide: 16 };
/** What the sign before the words of a bracket takes. */
const SIGN = 15;

/**
 * Horizontal bars from zero on one axis, each with its caption above it and its value at its end; where the values are too
 * long for that, they stand above the bars. Brackets below show the change that the report states and what is missing to its
 * goal. Panels that are `sharing` a scale have one axis, as long as the longest of their values allows.
 */
export function placeBars(panel: Panel, layout: Layout, sharing: Datum[] | null): Block {
  const data = panel.data.filter(({ role }) => !isDifference(role));
  const scaled = sharing ?? data;
  const greatest = axisTop(max(scaled, valueOf) ?? 0);
  const beyond = max(scaled, ({ number }) => overhang(number)) ?? 0;
  const beside = widthBeside(scaled, greatest, layout);
  const atEnd = beside > layout.width * (isNarrow(layout) ? 0.6 : 0.38);
  const scale = scaleLinear([0, greatest], [0, atEnd ? beside : layout.width - beyond - 2]);
  const axis: Axis = { scale, unit: data[0]!.number.unit, layout };
  const shared = sharedCaption(data, panel, layout);
  const rows = stackBlocks(
    data.map((datum) => placeBar(datum, panel, axis, { atEnd, shared: shared !== null })),
    isNarrow(layout) ? GAP.narrow : GAP.wide,
  );
  const brackets = panel.data.filter(({ role }) => isDifference(role)).map((datum) => placeBracket(datum, panel, axis));
  const bars = stackBlocks([rows, ...brackets], 4);
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
  const size = isNarrow(layout) ? 18 : 24;
  const caption = shared && label ? nameBlock(label[layout.locale], layout.width) : captionBlock(datum, panel, layout);
  const value = valueText(datum, layout.locale);
  const above = atEnd ? [] : [valueBlock(value, number.status, { width: layout.width })];
  const marks = [zeroLine(axis, 0, size), ...barMarks(number, { x: 0, y: 0, width: length, height: size })];
  if (atEnd) {
    const x = length + overhang(number) + ROOM;
    marks.push({ kind: 'text', x, y: size / 2 + 5, text: value, ...valueStyle(number.status) });
  }
  const head = stackBlocks(label ? [caption, ...above] : [...above, caption], 0);
  return rowBlock({ head, body: { height: size, marks }, gap: 5 }, datum, layout.width);
}

/** A difference as a bracket below the bars, from the one value to the other; its words end where it ends, or else begin at the left. */
function placeBracket(datum: Datum, panel: Panel, { scale, layout }: Axis): Block {
  const [first, last] = datum.role === 'gap' ? (['now', 'target'] as const) : (['start', 'now'] as const);
  const [from, to] = [scale(valueOf(datumIn(panel.data, first))), scale(valueOf(datumIn(panel.data, last)))];
  const { id, status } = datum.number;
  const text = changeText(datum, layout.locale);
  const x = Math.max(SIGN, Math.min(to, layout.width) - textWidth(text, TYPE.value, 600));
  const room = { width: layout.width - SIGN, x };
  const words = stackBlocks(
    [
      textBlock(text, { ...valueStyle(status), ...room }),
      // A change is the report’s own; what is still missing is arithmetic, and says so.
      ...(datum.role === 'gap'
        ? [textBlock(captionText(datum, panel, layout), { size: TYPE.caption, tone: 'soft', ...room })]
        : []),
    ],
    0,
  );
  const left = Math.min(from, x - SIGN);
  const marks: Mark[] = [
    { kind: 'bracket', from, to, at: 7, side: 'below' },
    { kind: 'sign', x: x - 9, y: 20, size: 9, status },
    moveMarks(words.marks, 0, 9),
    { kind: 'link-area', x: left, y: 0, width: to - left, height: 9 + words.height, number: id },
  ];
  return { height: 11 + words.height, marks };
}
