import { max, scaleLinear } from 'd3';
import { tickLabels, zeroLine, type Axis } from './axis.ts';
import { captionBlock } from './caption.ts';
import type { Layout } from './layout.ts';
import { stackBlocks, type Block } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { valueBlock } from './text-block.ts';

const HEIGHT = 22;

/** Floors on one axis: a band that begins at each and fades out to the right, for all that lies above counts. */
export function placeThresholds(panel: Panel, layout: Layout): Block {
  const scale = scaleLinear([0, (max(panel.data, valueOf) ?? 0) * 1.6], [0, layout.width]);
  const axis: Axis = { scale, unit: panel.data[0]!.number.unit, layout };
  const rows = stackBlocks(
    panel.data.map((datum) => placeFloor(datum, panel, axis)),
    26,
  );
  return stackBlocks([rows, tickLabels(axis)], 0);
}

function placeFloor(datum: Datum, panel: Panel, axis: Axis): Block {
  const { layout } = axis;
  const { width } = layout;
  const x = axis.scale(valueOf(datum));
  const { status } = datum.number;
  const value = valueBlock(valueText(datum, layout.locale), status, { width });
  const head = stackBlocks([value, captionBlock(datum, panel, layout)], 2);
  const body: Block = {
    height: HEIGHT,
    marks: [zeroLine(axis, 0, HEIGHT), { kind: 'fading', x, y: 0, width: width - x, height: HEIGHT, status }],
  };
  return rowBlock({ head, body, gap: 9 }, datum, width);
}
