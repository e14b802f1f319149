import { max, range } from 'd3';
import { PUNCTUATION } from '../punctuation.ts';
import { isNarrow, TYPE, WIDTHS, type Layout } from './layout.ts';
import { moveMarks, stackBlocks, type Block } from './mark.ts';
import type { Mention, MentionGroup } from '../places/mention.ts';
import { textBlock } from './text-block.ts';

const INDENT = 15;
const PADDING = 7;
const GUTTER = 12;

/** What is at which stage, one stage below the other in their order: its name at the left, what has reached it beside it. */
export function placeStages(stages: MentionGroup[], layout: Layout): Block {
  const aside = isNarrow(layout) ? 94 : 140;
  return stackBlocks(
    stages.map((stage) => placeStage(stage, layout, aside)),
    0,
  );
}

function placeStage({ title, mentions }: MentionGroup, layout: Layout, aside: number): Block {
  const { locale, width } = layout;
  const head = textBlock(title[locale], { width: aside - GUTTER, size: TYPE.caption, weight: 600 });
  const columns = width < WIDTHS.wide ? 1 : 2;
  const across = (width - aside - GUTTER * (columns - 1)) / columns;
  const rows = range(0, mentions.length, columns).map((first): Block => {
    const cells = mentions.slice(first, first + columns).map((mention) => placeMention(mention, layout, across));
    return {
      height: max(cells, ({ height }) => height)!,
      marks: cells.map(({ marks }, column) => moveMarks(marks, column * (across + GUTTER), 0)),
    };
  });
  const members = stackBlocks(rows, 5);
  return {
    height: Math.max(head.height, members.height) + 2 * PADDING,
    marks: [
      { kind: 'line', x1: 0, x2: width, y1: 0, y2: 0, tone: 'rule' },
      moveMarks(head.marks, 0, PADDING),
      moveMarks(members.marks, aside, PADDING),
    ],
  };
}

function placeMention({ sentence, status, text }: Mention, layout: Layout, width: number): Block {
  const { locale } = layout;
  const size = isNarrow(layout) ? TYPE.axis : TYPE.caption;
  const words = textBlock(text[locale], { width: width - INDENT, x: INDENT, size });
  const says = `${text[locale]}${PUNCTUATION[locale].comma}${sentence}`;
  return {
    height: words.height,
    marks: [
      { kind: 'sign', x: 4.5, y: 8.5, size: 9, status },
      ...words.marks,
      { kind: 'link-area', x: 0, y: -4, width, height: words.height + 8, sentence, says },
    ],
  };
}
