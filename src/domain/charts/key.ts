import type { Bound, Status } from '../numbers/number-schema.ts';
import type { Layout, Words } from './layout.ts';
import { moveMarks, stackBlocks, type Block, type Mark, type Picture } from './mark.ts';
import { boundsOf, statusesOf, type Chart } from './series.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';
import { TYPE } from './layout.ts';

/** One mark of the key with what it means. */
export type KeyEntry = { text: string; picture: Picture };

const SIZE = { width: 34, height: 16 };

/** The key to the marks of some statuses and bounds. */
export function keyEntries(statuses: Status[], bounds: Bound[], words: Words): KeyEntry[] {
  return [
    ...statuses.map((status) => ({ text: words(`chart.key.${status}`), picture: sample(statusMark(status)) })),
    ...bounds.flatMap((bound) =>
      bound === 'stated' ? [] : [{ text: words(`chart.key.${bound}`), picture: sample(boundMarks(bound)) }],
    ),
  ];
}

/** The key that one chart needs. */
export function keyOf(chart: Chart, words: Words): KeyEntry[] {
  // Cells, tables and figures write the bound out; only marks on an axis draw it.
  const drawn = chart.panels.some(({ form }) => ['bars', 'bullet', 'wholes'].includes(form));
  return keyEntries(statusesOf(chart), drawn ? boundsOf(chart) : [], words);
}

/** The key in rows as wide as the layout, for files that stand alone. */
export function placeKey(entries: KeyEntry[], layout: Layout): Block {
  const rows: Block[] = [];
  let marks: Mark[] = [];
  let x = 0;
  const close = () => {
    if (marks.length > 0) rows.push({ height: SIZE.height, marks });
    marks = [];
    x = 0;
  };
  for (const { text, picture } of entries) {
    const width = SIZE.width + 8 + textWidth(text, TYPE.caption) + 22;
    if (x > 0 && x + width > layout.width) close();
    const label = textBlock(text, { width: layout.width, size: TYPE.caption, tone: 'soft' });
    marks.push(moveMarks(picture.marks, x, 0), moveMarks(label.marks, x + SIZE.width + 8, -0.5));
    x += width;
  }
  close();
  return stackBlocks(rows, 6);
}

function sample(marks: Mark[]): Picture {
  return { ...SIZE, marks };
}

function statusMark(status: Status): Mark[] {
  return [{ kind: 'box', x: 0, y: 0.5, width: 32, height: 15, status }];
}

function boundMarks(bound: Exclude<Bound, 'stated'>): Mark[] {
  const box = { kind: 'box', x: 0, y: 2, height: 12, status: 'derived' } as const;
  switch (bound) {
    case 'above':
      return [
        { ...box, width: 20, open: true },
        { kind: 'chevron', x: 24, y: 2, height: 12, status: 'achieved' },
      ];
    case 'at-least':
      return [
        { ...box, width: 20 },
        { kind: 'chevron', x: 24, y: 2, height: 12, status: 'achieved' },
      ];
    case 'below':
      return [
        { ...box, width: 22 },
        { kind: 'end-tick', x: 28, y: 0, height: 16 },
      ];
    case 'towards':
      return [{ kind: 'arrow', x1: 0, x2: 32, y: 8, status: 'target' }];
  }
}
