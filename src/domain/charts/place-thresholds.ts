import { scaleLinear } from 'd3';
import { tickLabels, zeroLine, type Axis } from './axis.ts';
import { captionBlock } from './caption.ts';
import { type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { valueBlock } from './text-block.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

/** Floors on one axis: a tick where each begins and an arrow to the right, for all that lies above counts. */
export function placeThresholds(panel: Panel, layout: Layout): Block {
  const scale = scaleLinear([0, Math.max(...panel.data.map(valueOf)) * 1.5], [0, layout.width - 8]);
  const axis: Axis = { scale, unit: panel.data[0]!.number.unit, layout };
  const rows = stackBlocks(
    panel.data.map((datum) => placeFloor(datum, panel, axis)),
    18,
  );
  return stackBlocks([rows, tickLabels(axis)], 0);
}

function placeFloor(datum: Datum, panel: Panel, axis: Axis): Block {
  const { layout } = axis;
  const x = px(axis.scale(valueOf(datum)));
  const { id, status } = datum.number;
  const value = valueBlock(valueText(datum, layout), layout.width);
  const head = stackBlocks([captionBlock(datum, panel, layout), value], 0);
  const y = head.height + 14;
  const marks: Mark[] = [
    ...head.marks,
    zeroLine(axis, y - 7, 14),
    { kind: 'end-tick', x, y: y - 9, height: 18, says: 'floor' },
    { kind: 'arrow', x1: x + 1, x2: layout.width - 2, y, status, says: 'floor' },
    { kind: 'hit', x: 0, y: 0, width: layout.width, height: y + 10, number: id },
  ];
  return { height: y + 10, marks };
}
