import { expect, test } from 'vitest';
import { rowBlock } from './row-block.ts';
import { datum } from './sample.ts';

test('words and marks together are the area of their number', () => {
  const row = rowBlock(
    { head: { height: 34, marks: [] }, body: { height: 20, marks: [] }, gap: 5 },
    datum('firms', 'now'),
    300,
  );
  expect(row.height).toBe(59);
  expect(row.marks.at(-1)).toEqual({ kind: 'link-area', x: 0, y: 0, width: 300, height: 59, number: 'firms' });
});
