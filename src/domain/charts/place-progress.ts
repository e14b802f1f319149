import { max, scaleLinear } from 'd3';
import { PUNCTUATION } from '../punctuation.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionText, signedText } from './caption.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { valueBlock } from './text-block.ts';

const THICK = 14;
const GUTTER = 12;
const INDENT = 15;
/** That the years of results are not given is said once below the chart, not of each. */
const WITHOUT_YEARS: Pick<Panel, 'data'> = { data: [] };

/**
 * What was, is and is wanted of one thing in one row, on an axis of its own from zero: the goal as the outermost outline, what
 * is reached as a bar within it, where it began as a notch in that bar. The words stand in as many columns below, or lines where there is little room.
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
  const stacked = layout.width < WIDTHS.wide;
  const words = stacked ? placeLines(data, layout) : placeColumns(data, layout);
  return stackBlocks([{ height: THICK, marks }, words], 6);
}

/** Where there is little room the values stand one below the other, each with what it is. */
function placeLines(data: Datum[], layout: Layout): Block {
  const { locale, width } = layout;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  return stackBlocks(
    data.map((datum): Block => {
      const { id: number, status } = datum.number;
      const value: Run = { text: valueText(datum, locale), weight: 600, whole: true, tone: toneOf(status), number };
      const words: Run = {
        text: PUNCTUATION[locale].comma + captionText(datum, WITHOUT_YEARS, layout),
        tone: 'soft',
        number,
      };
      const { height, marks } = flowText([value, words], { width: width - INDENT, x: INDENT, size });
      return { height, marks: [{ kind: 'sign', x: 4.5, y: 8.5, size: 9, status }, ...marks] };
    }),
    3,
  );
}

/** The values side by side in the order of their marks. */
function placeColumns(data: Datum[], layout: Layout): Block {
  const width = (layout.width - GUTTER * (data.length - 1)) / data.length;
  const columns = data.map((datum, index) => {
    const value = valueBlock(valueText(datum, layout.locale), datum.number.status, { width });
    const words = stackBlocks([value, signedText(captionText(datum, WITHOUT_YEARS, layout), datum, width)], 0);
    return { datum, x: index * (width + GUTTER), words };
  });
  const height = max(columns, ({ words }) => words.height)!;
  return {
    height,
    marks: columns.flatMap(({ datum, x, words }): Mark[] => [
      moveMarks(words.marks, x, 0),
      { kind: 'link-area', x, y: -THICK, width, height: height + THICK, number: datum.number.id },
    ]),
  };
}
