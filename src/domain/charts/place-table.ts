import { captionText, sharedCaption } from './caption.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { px, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Datum, Panel } from './series.ts';
import { VALUE, textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { valueText } from './value-text.ts';

const INDENT = 15;

/** Rows of name and value between hairlines, for what no axis can hold. */
export function placeTable(panel: Panel, layout: Layout): Block {
  const values = panel.data.map((datum) => textWidth(valueText(datum, layout), TYPE.value, 600) + INDENT + 2);
  // As wide as the widest value, within bounds: long values break into lines.
  const column = px(Math.min(Math.max(...values), layout.width * (isNarrow(layout) ? 0.4 : 0.3)));
  const captions = panel.data.map((datum) =>
    datum.number.status === 'achieved' ? '' : captionText(datum, panel, layout),
  );
  const shared = captions.includes('') ? null : sharedCaption(panel.data, panel, layout);
  const rows = stackBlocks(
    panel.data.map((datum, index) => placeRow(datum, shared ? '' : captions[index]!, layout, column)),
    0,
  );
  return shared ? stackBlocks([shared, rows], 10) : rows;
}

function placeRow(datum: Datum, caption: string, layout: Layout, column: number): Block {
  const { number, label } = datum;
  const width = layout.width - column - 14;
  const words = stackBlocks(
    [
      textBlock(label?.[layout.locale] ?? number.label[layout.locale], { width, size: TYPE.label }),
      ...(caption === '' ? [] : [textBlock(caption, { width, size: TYPE.caption, tone: 'soft' })]),
    ],
    1,
  );
  const value = textBlock(valueText(datum, layout), { ...VALUE, width: column - INDENT, x: INDENT });
  const height = Math.max(words.height, value.height) + 14;
  const marks: Mark[] = [
    { kind: 'line', x1: 0, x2: layout.width, y1: 0, y2: 0, tone: 'rule' },
    { kind: 'sign', x: 4.5, y: 18, size: 9, status: number.status },
    { kind: 'group', x: 0, y: 7, marks: value.marks },
    { kind: 'group', x: column + 14, y: 7, marks: words.marks },
    { kind: 'hit', x: 0, y: 0, width: layout.width, height, number: number.id },
  ];
  return { height, marks };
}
