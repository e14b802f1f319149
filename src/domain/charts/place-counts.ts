import { STATUSES } from '../numbers/number-schema.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { stackBlocks, type Block, type Mark } from './mark.ts';
import type { Counts, CountRow } from './series.ts';
import { textBlock } from './text-block.ts';

const CELL = 11;
const STEP = 13;

/** A row for each chapter or bound, one cell for each number in it, by status; a row without numbers stands empty. */
export function placeCounts(counts: Counts, layout: Layout): Block {
  return stackBlocks(
    counts.rows.map((row) => placeRow(row, counts, layout)),
    7,
  );
}

function placeRow({ key, label, numbers }: CountRow, { by }: Counts, layout: Layout): Block {
  const left = isNarrow(layout) ? 0 : 170;
  const name = by === 'chapter' ? `${key}  ${label[layout.locale]}` : label[layout.locale];
  const head = textBlock(name, { width: isNarrow(layout) ? layout.width : left - 12, size: TYPE.caption });
  const top = isNarrow(layout) ? head.height + 1 : 3;
  const columns = Math.floor((layout.width - left) / STEP);
  const cells = numbers.map((number, index): Mark[] => {
    const x = left + (index % columns) * STEP;
    const y = top + Math.floor(index / columns) * STEP;
    return [
      { kind: 'box', x, y, width: CELL, height: CELL, status: number.status },
      { kind: 'hit', x, y, width: STEP, height: STEP, number: number.id },
    ];
  });
  const lines = Math.ceil(numbers.length / columns);
  const tally = textBlock(tallyText(numbers, layout), {
    width: layout.width - left,
    x: left,
    size: TYPE.axis,
    tone: 'soft',
  });
  const under = top + lines * STEP + (lines > 0 ? 1 : -1);
  const height = Math.max(head.height, under + tally.height);
  return { height, marks: [...head.marks, ...cells.flat(), { kind: 'group', x: 0, y: under, marks: tally.marks }] };
}

function tallyText(numbers: CountRow['numbers'], { words, locale }: Layout): string {
  if (numbers.length === 0) return words('chart.none');
  return STATUSES.flatMap((status) => {
    const count = numbers.filter((number) => number.status === status).length;
    return count === 0 ? [] : [words(`chart.count.${status}`, { count })];
  }).join(locale === 'zh' ? '，' : ', ');
}
