import { max, scaleLinear } from 'd3';
import { barMarks, overhang } from './bar-marks.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

const THICK = 16;
const GUTTER = 12;

/**
 * What was, is and is wanted of one thing in one row, on an axis of its own from zero: the goal as the outermost outline, what
 * is reached as a bar within it, where it began as a notch in that bar. The words stand in as many columns below, or lines on a phone.
 */
export function placeProgress(panel: Panel, layout: Layout): Block {
  const { data } = panel;
  const largest = data.find((datum) => valueOf(datum) === max(data, valueOf))!;
  const scale = scaleLinear([0, valueOf(largest)], [0, layout.width - overhang(largest.number) - 1]);
  const row = { x: 0, y: 0, height: THICK };
  const marks = data.toReversed().flatMap((datum): Mark[] => {
    const width = scale(valueOf(datum));
    if (datum.role === 'start')
      return [{ kind: 'line', x1: width, x2: width, y1: 0, y2: THICK, tone: 'paper', width: 2.5 }];
    const inset = datum.role === 'target' ? 0 : 3;
    return barMarks(datum.number, { ...row, y: inset, height: THICK - 2 * inset, width });
  });
  const words = isNarrow(layout) ? placeLines(data, panel, layout) : placeColumns(data, panel, layout, scale);
  return stackBlocks([{ height: THICK, marks }, words], isNarrow(layout) ? 6 : 0);
}

/** On a phone the values stand one below the other: three columns of it are too narrow for a figure with its unit. */
function placeLines(data: Datum[], panel: Panel, layout: Layout): Block {
  const { width } = layout;
  return stackBlocks(
    data.map((datum) => {
      const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
      const words = stackBlocks([value, signedText(captionText(datum, panel, layout), datum, width)], 0);
      const area: Mark = { kind: 'link-area', x: 0, y: 0, width, height: words.height, number: datum.number.id };
      return { height: words.height, marks: [...words.marks, area] };
    }),
    4,
  );
}

/** Each value under its own mark as near as the others allow, joined to it by a line. */
function placeColumns(data: Datum[], panel: Panel, layout: Layout, scale: (value: number) => number): Block {
  const width = (layout.width - GUTTER * (data.length - 1)) / data.length;
  const drop = 20;
  const columns = data.map((datum, index) => {
    const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
    const words = stackBlocks([value, signedText(captionText(datum, panel, layout), datum, width)], 0);
    return { datum, x: index * (width + GUTTER), mark: scale(valueOf(datum)), words };
  });
  const height = drop + max(columns, ({ words }) => words.height)!;
  return {
    height,
    marks: columns.flatMap(({ datum, x, mark, words }): Mark[] => {
      const foot = Math.max(x + 1, Math.min(mark, x + width / 2));
      return [
        { kind: 'line', x1: mark, x2: mark, y1: 1, y2: 5, tone: 'soft' },
        { kind: 'line', x1: mark, x2: foot, y1: 5, y2: drop - 4, tone: 'soft' },
        moveMarks(words.marks, x, drop),
        { kind: 'link-area', x, y: -THICK, width, height: height + THICK, number: datum.number.id },
      ];
    }),
  };
}
