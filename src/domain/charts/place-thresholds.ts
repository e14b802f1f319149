import { max, scaleLinear } from 'd3';
import { tickLabels, zeroLine, type Axis } from './axis.ts';
import { captionBlock } from './caption.ts';
import type { Layout } from './layout.ts';
import { stackBlocks, type Block } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { valueBlock } from './text-block.ts';

/** Floors on one axis: a tick where each begins and an arrow to the right, for all that lies above counts. */
export function placeThresholds(panel: Panel, layout: Layout): Block {
  const scale = scaleLinear([0, (max(panel.data, valueOf) ?? 0) * 1.5], [0, layout.width - 8]);
  const axis: Axis = { scale, unit: panel.data[0]!.number.unit, layout };
  const rows = stackBlocks(
    panel.data.map((datum) => placeFloor(datum, panel, axis)),
    18,
  );
  return stackBlocks([rows, tickLabels(axis)], 0);
}

function placeFloor(datum: Datum, panel: Panel, axis: Axis): Block {
  const { layout } = axis;
  const x = axis.scale(valueOf(datum));
  const value = valueBlock(valueText(datum, layout.locale), layout.width);
  const head = stackBlocks([captionBlock(datum, panel, layout), value], 0);
  const body: Block = {
    height: 19,
    marks: [
      zeroLine(axis, 2, 14),
      { kind: 'end-tick', x, y: 0, height: 18, says: 'floor' },
      { kind: 'arrow', x1: x + 1, x2: layout.width - 2, y: 9, status: datum.number.status, says: 'floor' },
    ],
  };
  return rowBlock({ head, body, gap: 5 }, datum, layout.width);
}
