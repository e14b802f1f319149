import { scaleLinear, type ScaleLinear } from 'd3';
import { captionText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, type Block, type Mark } from './mark.ts';
import { changeText, datumIn, valueOf, valueText, type Datum, type Panel } from './panel.ts';
import { VALUE, textBlock } from './text-block.ts';

/** Where the poles stand, how high they are, and how wide the words below them may be. */
type Poles = { left: number; right: number; height: number; words: number };
const NARROW: Poles = { left: 92, right: 166, height: 200, words: 72 };
const WIDE: Poles = { left: 150, right: 370, height: 240, words: 150 };

/**
 * Two stated values of one status on two poles from 0 to 100 per cent, joined by a line; a bracket shows the difference. No
 * years stand below unless the report gives them.
 */
export function placeSlope(panel: Panel, layout: Layout): Block {
  const [start, now] = [datumIn(panel.data, 'start'), datumIn(panel.data, 'now')];
  const change = panel.data.find(({ role }) => role === 'change');
  const narrow = isNarrow(layout);
  const poles = narrow ? NARROW : WIDE;
  const y = scaleLinear([0, 100], [poles.height, 8]);
  const [from, to] = [y(valueOf(start)), y(valueOf(now))];
  const marks: Mark[] = [
    ...placeGrid(y, poles),
    { kind: 'line', x1: poles.left, y1: from, x2: poles.right, y2: to, tone: 'ink', width: 2 },
    ...placeEnd(start, panel, layout, poles, from),
    ...placeEnd(now, panel, layout, poles, to),
    ...(change ? placeRise(change, layout, poles, from, to) : []),
  ];
  return { height: poles.height + (narrow ? 76 : 46), marks };
}

function placeGrid(y: ScaleLinear<number, number>, { right }: Poles): Mark[] {
  return y.ticks(5).flatMap((value): Mark[] => {
    const at = y(value);
    return [
      { kind: 'line', x1: 36, x2: right + 20, y1: at, y2: at, tone: value === 0 ? 'soft' : 'rule' },
      { kind: 'text', x: 30, y: at + 4, text: `${value}%`, size: TYPE.axis, tone: 'soft', anchor: 'end' },
    ];
  });
}

function placeEnd(datum: Datum, panel: Panel, layout: Layout, poles: Poles, at: number): Mark[] {
  const { id, status } = datum.number;
  const first = datum.role === 'start';
  const x = first ? poles.left : poles.right;
  const words = captionText(datum, panel, layout);
  const anchor = 'middle';
  const caption = textBlock(words, { width: poles.words, x, size: TYPE.caption, tone: 'soft', anchor });
  return [
    { kind: 'dot', x, y: at, r: 5, status },
    { kind: 'text', x, y: first ? at + 24 : at - 13, text: valueText(datum, layout.locale), ...VALUE, anchor },
    moveMarks(caption.marks, 0, poles.height + 6),
    { kind: 'link-area', x: x - 55, y: 0, width: 110, height: poles.height + 40, number: id },
  ];
}

function placeRise(change: Datum, layout: Layout, { left, right }: Poles, from: number, to: number): Mark[] {
  const { id, status } = change.number;
  const at = right + 22;
  const width = layout.width - at - 22;
  const text = changeText(change, layout.locale);
  const label = textBlock(text, { width, x: at + 22, size: TYPE.label, weight: 600, face: 'serif' });
  const top = isNarrow(layout) ? to - 3 : (from + to - label.height) / 2;
  return [
    { kind: 'line', x1: left + 8, x2: at - 7, y1: from, y2: from, tone: 'soft', dashed: true },
    { kind: 'bracket', from: to, to: from, at, side: 'right' },
    { kind: 'sign', x: at + 13, y: top + 9, size: 9, status },
    moveMarks(label.marks, 0, top),
    { kind: 'link-area', x: at - 8, y: to - 10, width: layout.width - at + 8, height: from - to + 20, number: id },
  ];
}
