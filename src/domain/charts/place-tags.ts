import { PUNCTUATION } from '../punctuation.ts';
import { flowText, type Run } from './flow-text.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { moveMarks, type Block, type Mark } from './mark.ts';
import { labelOf, valueText, type Datum, type Panel } from './panel.ts';
import { linesBlock } from './text-block.ts';
import { textWidth, wrapText } from './text-width.ts';

const PADDING = { side: 8, top: 3 };
const GAP = 6;

/**
 * Places in a ranking, which no axis can hold: each a tag with its place and its name, as many in a row as fit; on a phone they
 * run on.
 */
export function placeTags(panel: Panel, layout: Layout): Block {
  if (isNarrow(layout)) return runOn(panel, layout);
  const marks: Mark[] = [];
  let [x, y, lowest] = [0, 0, 0];
  for (const datum of panel.data) {
    const tag = placeTag(datum, layout);
    if (x > 0 && x + tag.width > layout.width) [x, y] = [0, y + lowest + GAP];
    lowest = x === 0 ? tag.height : Math.max(lowest, tag.height);
    marks.push(moveMarks(tag.marks, x, y));
    x += tag.width + GAP;
  }
  return { height: y + lowest, marks };
}

/** One after another as a sentence runs. */
function runOn({ data }: Panel, { locale, width }: Layout): Block {
  const runs = data.flatMap((datum, index): Run[] => {
    const number = datum.number.id;
    return [
      ...(index > 0 ? [{ text: PUNCTUATION[locale].semicolon, tone: 'soft' as const }] : []),
      { text: `${valueText(datum, locale)} `, weight: 600, number },
      { text: labelOf(datum, locale), number },
    ];
  });
  return flowText(runs, { width, size: TYPE.axis });
}

function placeTag(datum: Datum, { locale, width: most }: Layout): Block & { width: number } {
  const value = valueText(datum, locale);
  const size = TYPE.caption;
  const left = PADDING.side + textWidth(value, size, 600) + 7;
  const lines = wrapText(labelOf(datum, locale), most - left - PADDING.side, size);
  const words = linesBlock(lines, { size, x: left });
  const width = Math.min(most, left + Math.max(...lines.map((line) => textWidth(line, size))) + PADDING.side);
  const height = words.height + 2 * PADDING.top;
  return {
    width,
    height,
    marks: [
      { kind: 'outline', x: 0, y: 0, width, height },
      moveMarks(
        [{ kind: 'text', x: PADDING.side, y: size, text: value, size, weight: 600, face: 'serif' }, ...words.marks],
        0,
        PADDING.top,
      ),
      { kind: 'link-area', x: 0, y: 0, width, height, number: datum.number.id },
    ],
  };
}
