import { max, scaleLinear, stack } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

/** Parts that make a whole, end to end on one bar from zero, the whole as a bracket above them. */
export function placeStack(panel: Panel, layout: Layout): Block {
  const whole = datumIn(panel.data, 'whole');
  const parts = panel.data.filter(({ role }) => role === 'part');
  const scale = scaleLinear([0, valueOf(whole)], [0, layout.width]);
  const height = isNarrow(layout) ? 40 : 56;

  const { width } = layout;
  const value = valueBlock(valueText(whole, layout.locale), whole.number.status, { width });
  const total = stackBlocks([value, captionBlock(whole, panel, layout)], 0);
  const top = total.height + 10;
  const bar = top + 10;
  const placed = endToEnd(parts).map(({ part, from, to }) => {
    const across = scale(to) - scale(from) - 2;
    const words = [
      valueBlock(valueText(part, layout.locale), part.number.status, { width: across }),
      captionBlock(part, panel, layout, across),
    ];
    return { part, x: scale(from), width: across, words: stackBlocks(words, 1) };
  });
  const marks: Mark[] = [
    ...total.marks,
    { kind: 'bracket', from: 0.5, to: width - 0.5, at: top, side: 'above' },
    { kind: 'link-area', x: 0, y: 0, width, height: top + 8, number: whole.number.id },
    ...placed.flatMap(({ part: { number }, x, width: across, words }): Mark[] => [
      { kind: 'box', x, y: bar, width: across, height, status: number.status },
      moveMarks(words.marks, x, bar + height + 6),
      { kind: 'link-area', x, y: bar, width: across, height: height + 6 + words.height, number: number.id },
    ]),
  ];
  return { height: bar + 6 + height + (max(placed, ({ words }) => words.height) ?? 0), marks };
}

function endToEnd(parts: Datum[]): { part: Datum; from: number; to: number }[] {
  const row = Object.fromEntries(parts.map((part) => [part.number.id, valueOf(part)]));
  const series = stack().keys(Object.keys(row))([row]);
  return parts.map((part, index) => ({ part, from: series[index]![0]![0], to: series[index]![0]![1] }));
}
