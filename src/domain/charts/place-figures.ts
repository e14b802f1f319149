import { max, range } from 'd3';
import { numberText } from '../numbers/number-text.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark, type Span } from './mark.ts';
import { labelOf, type Datum, type Panel } from './panel.ts';
import { textBlock } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

const GUTTER = 24;
/** The least room for the words beside a figure, in px. */
const BESIDE = 140;
/** The serif face runs narrower than the table of widths. */
const SERIF = 0.9;

/** Large figures, each with its own unit and no common axis, in columns when there is room; what all of them are is said once. */
export function placeFigures(panel: Panel, layout: Layout): Block {
  const { data } = panel;
  const columns = isNarrow(layout) ? 1 : data.length % 3 === 0 || data.length > 4 ? 3 : Math.min(data.length, 2);
  const width = (layout.width - GUTTER * (columns - 1)) / columns;
  const beside = data.every((datum) => fitsBeside(datum, layout, width));
  const figures = max(data, (datum) => figureWidth(datum, layout))! + 16;
  const left = columns === 1 && data.every((datum) => hasRoom(datum, layout, width - figures)) ? figures : null;
  const room = left === null ? width : width - left;
  const captions = new Set(data.map((datum) => captionText(datum, panel, layout)));
  const shared = captions.size === 1 ? [signedText([...captions][0]!, data[0]!, layout.width)] : [];
  const rows = range(0, data.length, columns).map((first) => {
    const cells = data.slice(first, first + columns).map((datum) => {
      const caption = shared.length > 0 ? [] : [signedText(captionText(datum, panel, layout), datum, room)];
      return left === null
        ? placeFigure(datum, caption, layout, { width, beside })
        : placeRow(datum, caption, layout, left);
    });
    const marks = cells.map((cell, column) => moveMarks(cell.marks, column * (width + GUTTER), 0));
    return { height: max(cells, ({ height }) => height)!, marks };
  });
  return stackBlocks([...shared, stackBlocks(rows, isNarrow(layout) ? 12 : 22)], 10);
}

/** True when the label of a figure has room beside it, and no word of it is longer than that. */
function hasRoom(datum: Datum, { locale }: Layout, room: number): boolean {
  const lines = wrapText(labelOf(datum, locale), room, TYPE.label);
  return room >= BESIDE && lines.every((line) => textWidth(line, TYPE.label) <= room);
}

/** How wide a figure is with its qualifier and its unit beside it. */
function figureWidth({ number }: Datum, layout: Layout): number {
  const { qualifier, figure, unit, after } = numberText(number, layout.locale);
  return textWidth(figure, sizeOf(layout)) * SERIF + textWidth(qualifier + unit + after, TYPE.label) + 12;
}

/** True when the unit of a figure fits beside it: where one does not, all stand below. */
function fitsBeside(datum: Datum, layout: Layout, width: number): boolean {
  return figureWidth(datum, layout) <= width;
}

function sizeOf(layout: Layout): number {
  return isNarrow(layout) ? 26 : TYPE.figure;
}

function placeFigure(
  datum: Datum,
  caption: Block[],
  layout: Layout,
  { width, beside }: { width: number; beside: boolean },
): Block {
  const { qualifier, figure, unit, after } = numberText(datum.number, layout.locale);
  const size = sizeOf(layout);
  const y = size + 12;
  const lines = [...(beside || unit + after === '' ? [] : [unit + after]), labelOf(datum, layout.locale)];
  const words = stackBlocks([...lines.map((line) => textBlock(line, { width, size: TYPE.label })), ...caption], 2);
  const spans = spansOf({ qualifier, figure, unit: beside ? unit + after : '' });
  const height = y + 6 + words.height;
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' },
    { kind: 'text', x: 0, y, text: spans.map(({ text }) => text).join(' '), size, face: 'serif', spans },
    moveMarks(words.marks, 0, y + 6),
    { kind: 'link-area', x: 0, y: 0, width, height, number: datum.number.id },
  ];
  return { height, marks };
}

/** A figure with its words beside it, both in the middle of the row. */
function placeRow({ number, ...datum }: Datum, caption: Block[], layout: Layout, left: number): Block {
  const { qualifier, figure, unit, after } = numberText(number, layout.locale);
  const size = sizeOf(layout);
  const { width } = layout;
  const label = textBlock(labelOf({ number, ...datum }, layout.locale), { width: width - left, size: TYPE.label });
  const words = stackBlocks([label, ...caption], 2);
  const height = Math.max(size, words.height) + 14;
  const spans = spansOf({ qualifier, figure, unit: unit + after });
  const text = spans.map((span) => span.text).join(' ');
  return {
    height,
    marks: [
      { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'soft' },
      { kind: 'text', x: 0, y: (height + 10) / 2 + size * 0.35, text, size, face: 'serif', spans },
      moveMarks(words.marks, left, (height + 10 - words.height) / 2),
      { kind: 'link-area', x: 0, y: 0, width, height, number: number.id },
    ],
  };
}

function spansOf({ qualifier, figure, unit }: Record<'qualifier' | 'figure' | 'unit', string>): Span[] {
  return [
    ...(qualifier ? [{ text: qualifier, size: TYPE.label }] : []),
    { text: figure, ...(qualifier && { dx: 6 }) },
    ...(unit ? [{ text: unit, size: TYPE.label, dx: 6 }] : []),
  ];
}
