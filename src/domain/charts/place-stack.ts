import { scaleLinear } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Panel } from './series.ts';
import { valueBlock } from './text-block.ts';
import { datumWhere, valueOf } from './value.ts';
import { valueText } from './value-text.ts';

/** Parts that make a whole, end to end on one bar from zero, the whole as a bracket above them. */
export function placeStack(panel: Panel, layout: Layout): Block {
  const whole = datumWhere(panel.data, ({ as }) => as === 'whole', 'whole');
  const parts = panel.data.filter(({ as }) => as === 'part');
  const scale = scaleLinear([0, valueOf(whole)], [0, layout.width]);
  const height = isNarrow(layout) ? 34 : 42;

  const total = stackBlocks(
    [valueBlock(valueText(whole, layout), layout.width), captionBlock(whole, panel, layout)],
    0,
  );
  const top = total.height + 10;
  const marks: Mark[] = [
    ...total.marks,
    { kind: 'bracket', from: 0.5, to: layout.width - 0.5, at: top, side: 'above' },
    { kind: 'hit', x: 0, y: 0, width: layout.width, height: top + 8, number: whole.number.id },
  ];

  let sum = 0;
  let below = 0;
  for (const part of parts) {
    const x = px(scale(sum));
    const width = px(scale(valueOf(part))) - 2;
    sum += valueOf(part);
    const text = stackBlocks([valueBlock(valueText(part, layout), width), captionBlock(part, panel, layout, width)], 1);
    below = Math.max(below, text.height);
    marks.push(
      { kind: 'box', x, y: top + 10, width, height, status: part.number.status },
      { kind: 'group', x, y: top + 10 + height + 6, marks: text.marks },
      { kind: 'hit', x, y: top + 10, width, height: height + 6 + text.height, number: part.number.id },
    );
  }
  return { height: top + 16 + height + below, marks };
}
