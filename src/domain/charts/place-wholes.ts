import { scaleLinear } from 'd3';
import { barMarks } from './bar-marks.ts';
import { captionBlock } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { valueBlock } from './text-block.ts';

/** Shares, each filling its own whole of 100 per cent. */
export function placeWholes(panel: Panel, layout: Layout): Block {
  return stackBlocks(
    panel.data.map((datum) => placeWhole(datum, panel, layout)),
    20,
  );
}

function placeWhole(datum: Datum, panel: Panel, layout: Layout): Block {
  const { width } = layout;
  const scale = scaleLinear([0, 100], [0, width - 1]);
  const height = isNarrow(layout) ? 24 : 28;
  const head = stackBlocks([captionBlock(datum, panel, layout), valueBlock(valueText(datum, layout.locale), width)], 1);
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: width, y1: height, y2: height, tone: 'soft' },
    { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'rule' },
    { kind: 'line', x1: width - 1, x2: width - 1, y1: 0, y2: height, tone: 'soft' },
    ...barMarks(datum.number, { x: 0, y: 0, width: scale(valueOf(datum)), height }),
  ];
  const tick = { kind: 'text', y: 15, size: TYPE.axis, tone: 'soft' } as const;
  const ticks: Mark[] = [
    { ...tick, x: 0, text: '0' },
    { ...tick, x: scale(50), text: '50%', anchor: 'middle' },
    { ...tick, x: width, text: '100%', anchor: 'end' },
  ];
  return stackBlocks(
    [rowBlock({ head, body: { height, marks }, gap: 5 }, datum, width), { height: 18, marks: ticks }],
    0,
  );
}
