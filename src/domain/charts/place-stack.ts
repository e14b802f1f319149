import { max, scaleLinear, stack } from 'd3';
import { captionBlock } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { valueBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** Parts that make a whole, end to end on one bar from zero, the whole as a bracket above them; their words below, one under
 * another where a part is too short for its own. */
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
    return { part, x: scale(from), width: across, value: valueText(part, layout.locale) };
  });
  const beside = placed.every((part) => textWidth(part.value, TYPE.value, 600) <= part.width);
  const below = bar + height + 6;
  const words = beside
    ? sideBySide(placed.map((part) => ({ ...part, words: wordsOf(part, panel, layout, part.width) })))
    : stackBlocks(
        placed.map((part) =>
          rowBlock({ head: wordsOf(part, panel, layout, width), body: NOTHING, gap: 0 }, part.part, width),
        ),
        8,
      );
  const marks: Mark[] = [
    ...total.marks,
    { kind: 'bracket', from: 0.5, to: width - 0.5, at: top, side: 'above' },
    { kind: 'link-area', x: 0, y: 0, width, height: top + 8, number: whole.number.id },
    ...placed.flatMap(({ part: { number }, x, width: across }): Mark[] => [
      { kind: 'box', x, y: bar, width: across, height, status: number.status },
      {
        kind: 'link-area',
        x,
        y: bar,
        width: across,
        height: beside ? height + 6 + words.height : height,
        number: number.id,
      },
    ]),
    moveMarks(words.marks, 0, below),
  ];
  return { height: below + words.height, marks };
}

type Part = { part: Datum; x: number; width: number; value: string };
const NOTHING: Block = { height: 0, marks: [] };

/** What a part is called, its value, and what it is. */
function wordsOf({ part, value }: Part, panel: Panel, layout: Layout, width: number): Block {
  const { status } = part.number;
  return stackBlocks([valueBlock(value, status, { width }), captionBlock(part, panel, layout, width)], 1);
}

/** The words below their parts of the bar. */
function sideBySide(parts: (Part & { words: Block })[]): Block {
  const height = max(parts, ({ words }) => words.height) ?? 0;
  return {
    height,
    marks: parts.map(({ x, words }) => moveMarks(words.marks, x, 0)),
  };
}

function endToEnd(parts: Datum[]): { part: Datum; from: number; to: number }[] {
  const row = Object.fromEntries(parts.map((part) => [part.number.id, valueOf(part)]));
  const series = stack().keys(Object.keys(row))([row]);
  return parts.map((part, index) => ({ part, from: series[index]![0]![0], to: series[index]![0]![1] }));
}
