import { max } from 'd3';
import { captionText, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { VALUE, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

const INDENT = 15;
const PADDING = 7;

/** Rows of name and value between hairlines, for what no axis can hold. */
export function placeTable(panel: Panel, layout: Layout): Block {
  const widest = max(panel.data, (datum) => textWidth(valueText(datum, layout.locale), TYPE.value, 600)) ?? 0;
  // As wide as the widest value, within bounds: long values break into lines.
  const column = Math.min(widest + INDENT + 2, layout.width * (isNarrow(layout) ? 0.4 : 0.3));
  const captions = panel.data.map((datum) =>
    datum.number.status === 'achieved' ? '' : captionText(datum, panel, layout),
  );
  const shared = captions.includes('') ? null : sharedCaption(panel.data, panel, layout);
  const rows = stackBlocks(
    panel.data.map((datum, index) => placeEntry(datum, shared ? '' : captions[index]!, layout, column)),
    0,
  );
  return shared ? stackBlocks([shared, rows], 10) : rows;
}

function placeEntry(datum: Datum, caption: string, layout: Layout, column: number): Block {
  const { id, status } = datum.number;
  const left = column + 14;
  const width = layout.width - left;
  const words = stackBlocks(
    [
      textBlock(labelOf(datum, layout.locale), { width, size: TYPE.label }),
      ...(caption === '' ? [] : [textBlock(caption, { width, size: TYPE.caption, tone: 'soft' })]),
    ],
    1,
  );
  const value = textBlock(valueText(datum, layout.locale), { ...VALUE, width: column - INDENT, x: INDENT });
  const height = Math.max(words.height, value.height) + 2 * PADDING;
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: layout.width, y1: 0, y2: 0, tone: 'rule' },
    { kind: 'sign', x: 4.5, y: 18, size: 9, status },
    moveMarks(value.marks, 0, PADDING),
    moveMarks(words.marks, left, PADDING),
    { kind: 'link-area', x: 0, y: 0, width: layout.width, height, number: id },
  ];
  return { height, marks };
}
