import { stackBlocks, type Block } from './mark.ts';
import type { Datum } from './panel.ts';

/**
 * A row of a panel: its words above, its marks `gap` px below them, and both together the area that leads to its number:
 *
 *     突破4000亿元          head
 *     ● 结果，到2021年
 *                          gap
 *     ████████████████ ▸   body
 */
export function rowBlock(
  { head, body, gap }: { head: Block; body: Block; gap: number },
  { number }: Datum,
  width: number,
): Block {
  const { height, marks } = stackBlocks([head, body], gap);
  return { height, marks: [...marks, { kind: 'link-area', x: 0, y: 0, width, height, number: number.id }] };
}
