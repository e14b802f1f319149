import { max, range, sum } from 'd3';
import { numberText } from '../numbers/number-text.ts';
import { captionText, signedText } from './caption.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark, type Span } from './mark.ts';
import { changeText, isDifference, labelOf, valueOf, type Datum, type Panel } from './panel.ts';
import { rowBlock } from './row-block.ts';
import { leadingOf, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** Cells side by side and below one another, and how wide the field is at the most. */
const ACROSS = 10;
const LARGEST = 280;
const GUTTER = { narrow: 16, wide: 32 };
const BESIDE = 5;

/**
 * A hundred cells for each share, filled as the number says per cent, the last of them in part: from the bottom.
 * One share has its words beside it where there is room; several stand side by side, the change between two below them.
 */
export function placeWaffle(panel: Panel, layout: Layout): Block {
  const shares = panel.data.filter(({ role }) => !isDifference(role));
  const changes = panel.data.filter(({ role }) => isDifference(role)).map((datum) => placeChange(datum, panel, layout));
  if (shares.length === 1) return stackBlocks([placeOne(shares[0]!, panel, layout), ...changes], 16);
  const gutter = isNarrow(layout) ? GUTTER.narrow : GUTTER.wide;
  const width = (layout.width - gutter * (shares.length - 1)) / shares.length;
  const columns = shares.map((datum) => {
    const words = wordsOf(datum, panel, layout, width);
    return stackBlocks([hundred(datum, Math.min(width, LARGEST)), words], 10);
  });
  const marks = columns.flatMap((column, index): Mark[] => {
    const x = index * (width + gutter);
    const area: Mark = { kind: 'link-area', x, y: 0, width, height: column.height, number: shares[index]!.number.id };
    return [moveMarks(column.marks, x, 0), area];
  });
  return stackBlocks([{ height: max(columns, ({ height }) => height)!, marks }, ...changes], 16);
}

function placeOne(datum: Datum, panel: Panel, layout: Layout): Block {
  const { width } = layout;
  if (width < WIDTHS.slim) {
    const body = wordsOf(datum, panel, layout, width);
    return rowBlock({ head: hundred(datum, width), body, gap: 10 }, datum, width);
  }
  const across = Math.min(LARGEST, width * 0.55);
  const left = across + (isNarrow(layout) ? GUTTER.narrow : GUTTER.wide);
  const field = hundred(datum, across);
  const words = wordsOf(datum, panel, layout, width - left);
  // The words begin where the filled cells do.
  const filled = (field.height * (ACROSS - Math.ceil(valueOf(datum) / ACROSS))) / ACROSS;
  const top = Math.min(filled, Math.max(0, field.height - words.height));
  const body = {
    height: Math.max(field.height, words.height),
    marks: [...field.marks, moveMarks(words.marks, left, top)],
  };
  return rowBlock({ head: { height: 0, marks: [] }, body, gap: 0 }, datum, width);
}

function hundred(datum: Datum, width: number): Block {
  const gap = Math.max(2, width / 60);
  const step = (width + gap) / ACROSS;
  const cell = step - gap;
  const share = valueOf(datum);
  const { status } = datum.number;
  const full = Math.floor(share);
  const at = range(100).map((index) => ({
    x: (index % ACROSS) * step,
    y: (ACROSS - 1 - Math.floor(index / ACROSS)) * step,
  }));
  const partly = share > full ? [{ ...at[full]!, width: (share - full) * cell }] : [];
  return {
    height: (ACROSS - 1) * step + cell,
    marks: [
      { kind: 'cells', at: at.slice(full), size: cell, status: null },
      { kind: 'cells', at: [...at.slice(0, full), ...partly], size: cell, status },
    ],
  };
}

function wordsOf(datum: Datum, panel: Panel, layout: Layout, width: number): Block {
  return stackBlocks(
    [
      placeValue(datum, layout, width),
      ...(datum.label ? [textBlock(labelOf(datum, layout.locale), { width, size: TYPE.label })] : []),
      signedText(captionText(datum, panel, layout), datum, width),
    ],
    3,
  );
}

/** The figure, with its unit smaller beside it, as large as one line allows; a % is part of the figure. */
function placeValue({ number }: Datum, { locale }: Layout, width: number): Block {
  const { qualifier, figure, unit, after } = numberText(number, locale);
  const [large, small] = unit === '%' ? [figure + unit, after] : [figure, unit + after];
  const around = [qualifier, small].filter((text) => text !== '');
  const room = width - sum(around, (text) => textWidth(text, TYPE.label) + BESIDE);
  const size = Math.max(TYPE.value, Math.min(TYPE.figure, room / textWidth(large, 1)));
  const spans: Span[] = [
    ...(qualifier ? [{ text: qualifier, size: TYPE.label }] : []),
    { text: large, ...(qualifier && { dx: BESIDE }) },
    ...(small ? [{ text: small, size: TYPE.label, dx: BESIDE }] : []),
  ];
  const text = spans.map((span) => span.text).join(' ');
  return { height: leadingOf(size), marks: [{ kind: 'text', x: 0, y: size, text, size, face: 'serif', spans }] };
}

function placeChange(datum: Datum, panel: Panel, layout: Layout): Block {
  const { width } = layout;
  const text = textBlock(changeText(datum, layout.locale), { width, size: TYPE.value, weight: 600, face: 'serif' });
  return rowBlock(
    { head: text, body: signedText(captionText(datum, panel, layout), datum, width), gap: 1 },
    datum,
    width,
  );
}
