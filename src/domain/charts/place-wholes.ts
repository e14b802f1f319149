import { scaleLinear } from 'd3';
import { barMarks } from './bar-marks.ts';
import { captionBlock } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { valueBlock } from './text-block.ts';
import { valueOf } from './value.ts';
import { valueText } from './value-text.ts';

/** Shares, each filling its own whole of 100 per cent. */
export function placeWholes(panel: Panel, layout: Layout): Block {
  return stackBlocks(
    panel.data.map((datum) => placeWhole(datum, panel, layout)),
    20,
  );
}

function placeWhole(datum: Datum, panel: Panel, layout: Layout): Block {
  const { number } = datum;
  const scale = scaleLinear([0, 100], [0, layout.width - 1]);
  const size = isNarrow(layout) ? 24 : 28;
  const value = valueBlock(valueText(datum, layout), layout.width);
  const head = stackBlocks([captionBlock(datum, panel, layout), value], 1);
  const y = head.height + 5;
  const marks: Mark[] = [
    ...head.marks,
    { kind: 'line', x1: 0, x2: layout.width, y1: y + size, y2: y + size, tone: 'soft' },
    { kind: 'line', x1: 0, x2: layout.width, y1: y, y2: y, tone: 'rule' },
    { kind: 'line', x1: layout.width - 1, x2: layout.width - 1, y1: y, y2: y + size, tone: 'soft' },
    ...barMarks(number, { x: 0, y, width: scale(valueOf(datum)), height: size }),
    { kind: 'text', x: 0, y: y + size + 15, text: '0', size: TYPE.axis, tone: 'soft' },
    { kind: 'text', x: px(scale(50)), y: y + size + 15, text: '50%', size: TYPE.axis, tone: 'soft', anchor: 'middle' },
    { kind: 'text', x: layout.width, y: y + size + 15, text: '100%', size: TYPE.axis, tone: 'soft', anchor: 'end' },
    { kind: 'hit', x: 0, y: 0, width: layout.width, height: y + size, number: number.id },
  ];
  return { height: y + size + 18, marks };
}
