import { max, scaleLinear } from 'd3';
import { PUNCTUATION } from '../punctuation.ts';
import { barMarks, overhang } from './bar-marks.ts';
import { captionText } from './caption.ts';
import { toneOf } from './draw-style.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { valueOf, valueText, type Datum, type Panel } from './panel.ts';

const THICK = { stacked: 14, beside: 34 };
/** Where there is room the words stand beside the bar, which takes so much of the width. */
const BAR = 0.46;
const GUTTER = 32;
const INDENT = 15;
/** That the years of results are not given is said once below the chart, not of each. */
const WITHOUT_YEARS: Pick<Panel, 'data'> = { data: [] };

/**
 * What was, is and is wanted of one thing in one row, on an axis of its own from zero: the goal as the outermost outline, what
 * is reached as a bar within it, where it began as a notch in that bar. The words stand in as many lines, beside the bar or below it.
 */
export function placeProgress(panel: Panel, layout: Layout): Block {
  const beside = layout.width >= WIDTHS.wide;
  const width = beside ? layout.width * BAR : layout.width;
  const bar = placeBar(panel.data, width, beside ? THICK.beside : THICK.stacked);
  if (!beside) return stackBlocks([bar, placeLines(panel.data, layout, layout.width)], 6);
  const left = width + GUTTER;
  const words = placeLines(panel.data, layout, layout.width - left);
  const height = Math.max(bar.height, words.height);
  return {
    height,
    marks: [
      moveMarks(bar.marks, 0, (height - bar.height) / 2),
      moveMarks(words.marks, left, (height - words.height) / 2),
    ],
  };
}

function placeBar(data: Datum[], room: number, height: number): Block {
  const largest = data.find((datum) => valueOf(datum) === max(data, valueOf))!;
  const scale = scaleLinear([0, valueOf(largest)], [0, room - overhang(largest.number) - 1]);
  const marks = data.toReversed().flatMap((datum): Mark[] => {
    const width = scale(valueOf(datum));
    if (datum.role === 'start')
      return [{ kind: 'line', x1: width, x2: width, y1: 0, y2: height, tone: 'paper', width: 2.5 }];
    const inset = datum.role === 'target' ? 0 : 3;
    return barMarks(datum.number, { x: 0, y: inset, height: height - 2 * inset, width });
  });
  return { height, marks };
}

/** The values one below the other, each with what it is. */
function placeLines(data: Datum[], layout: Layout, width: number): Block {
  const { locale } = layout;
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
