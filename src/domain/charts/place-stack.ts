import { cumsum, max, scaleLinear } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { datumIn, valueOf, valueText, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

/** Parts that make a whole, end to end on one bar from zero, the whole as a bracket above them. */
export function placeStack(panel: Panel, layout: Layout): Block {
  const whole = datumIn(panel.data, 'whole');
  const parts = panel.data.filter(({ role }) => role === 'part');
  const scale = scaleLinear([0, valueOf(whole)], [0, layout.width]);
  const height = isNarrow(layout) ? 34 : 42;

  const value = valueBlock(valueText(whole, layout.locale), layout.width);
  const total = stackBlocks([value, captionBlock(whole, panel, layout)], 0);
  const top = total.height + 10;
  const bar = top + 10;
  const ends = cumsum(parts, valueOf);
  const placed = parts.map((part, index) => {
    const size = valueOf(part);
    const x = scale(ends[index]! - size);
    const width = scale(size) - 2;
    const words = [valueBlock(valueText(part, layout.locale), width), captionBlock(part, panel, layout, width)];
    return { part, x, width, words: stackBlocks(words, 1) };
  });
  const marks: Mark[] = [
    ...total.marks,
    { kind: 'bracket', from: 0.5, to: layout.width - 0.5, at: top, side: 'above' },
    { kind: 'link-area', x: 0, y: 0, width: layout.width, height: top + 8, number: whole.number.id },
    ...placed.flatMap(({ part: { number }, x, width, words }): Mark[] => [
      { kind: 'box', x, y: bar, width, height, status: number.status },
      moveMarks(words.marks, x, bar + height + 6),
      { kind: 'link-area', x, y: bar, width, height: height + 6 + words.height, number: number.id },
    ]),
  ];
  return { height: bar + 6 + height + (max(placed, ({ words }) => words.height) ?? 0), marks };
}
