import { STATUSES } from '../numbers/status.ts';
import { joinParts } from '../punctuation.ts';
import { isNarrow, TYPE, type Layout } from './layout.ts';
import { cellsOf, moveMarks, stackBlocks, type Block, type Mark } from './mark.ts';
import type { Counts, CountRow } from './series.ts';
import { textBlock } from './text-block.ts';

const CELL = 11;
const STEP = 13;

/** A row for each chapter or bound, one cell for each number in it, by status; a row without numbers stands empty. */
export function placeCounts(counts: Counts, layout: Layout): Block {
  return stackBlocks(
    counts.rows.map((row) => placeCells(row, counts, layout)),
    7,
  );
}

function placeCells({ key, label, numbers }: CountRow, { by }: Counts, layout: Layout): Block {
  const narrow = isNarrow(layout);
  const left = narrow ? 0 : 170;
  const name = by === 'chapter' ? `${key}  ${label[layout.locale]}` : label[layout.locale];
  const head = textBlock(name, { width: narrow ? layout.width : left - 12, size: TYPE.caption });
  const top = narrow ? head.height + 1 : 3;
  const columns = Math.floor((layout.width - left) / STEP);
  const cells = cellsOf(numbers.length, columns, STEP).flatMap(({ x, y }, index): Mark[] => {
    const { id, status } = numbers[index]!;
    return [
      { kind: 'box', x, y, width: CELL, height: CELL, status },
      { kind: 'link-area', x, y, width: STEP, height: STEP, number: id },
    ];
  });
  const lines = Math.ceil(numbers.length / columns);
  const width = layout.width - left;
  const tally = textBlock(tallyText(numbers, layout), { width, size: TYPE.axis, tone: 'soft' });
  const under = top + lines * STEP + (lines > 0 ? 1 : -1);
  return {
    height: Math.max(head.height, under + tally.height),
    marks: [...head.marks, moveMarks(cells, left, top), moveMarks(tally.marks, left, under)],
  };
}

function tallyText(numbers: CountRow['numbers'], { t, locale }: Layout): string {
  if (numbers.length === 0) return t('chart.none');
  const parts = STATUSES.map((status) => {
    const count = numbers.filter((number) => number.status === status).length;
    return count === 0 ? null : t(`chart.count.${status}`, { count });
  });
  return joinParts(parts, 'comma', locale);
}
