import { STATUSES, type Status } from '../numbers/status.ts';
import type { Translate } from '../ui/translate.ts';
import { TYPE } from './layout.ts';
import { BOUND_SIGNS, flatMarks, moveMarks, stackBlocks } from './mark.ts';
import type { Block, BoundSign, Mark, Picture } from './mark.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** One mark of the key with what it means. */
export type KeyEntry = { text: string; picture: Picture };
/** A mark whose look says a status; a dot looks like the sign. */
type Shape = Extract<Mark, { kind: 'box' | 'flag' }>;

const SIZE = { width: 34, height: 16 };
const BOX = { width: 32, height: 15 };
const SIGN = 9;

/** The key that a picture needs: every look of a status and of a bound that its marks have, and none that they have not. */
export function keyOf(picture: Picture, t: Translate): KeyEntry[] {
  const marks = flatMarks(picture.marks);
  const statuses = STATUSES.flatMap((status) => {
    const shape = marks.find((mark): mark is Shape => isShape(mark) && mark.status === status);
    const signed = marks.some((mark) => (mark.kind === 'sign' || mark.kind === 'dot') && mark.status === status);
    return shape || signed ? [statusEntry({ status, shape, signed }, t)] : [];
  });
  const bounds = BOUND_SIGNS.filter((sign) => marks.some((mark) => 'says' in mark && mark.says === sign));
  return [...statuses, ...bounds.map((sign) => boundEntry(sign, t))];
}

/** The key to all marks: each status as a bar with its sign, and each bound. */
export function wholeKey(t: Translate): { statuses: KeyEntry[]; bounds: KeyEntry[] } {
  const box = { kind: 'box', x: 0, y: 0, ...BOX } as const;
  return {
    statuses: STATUSES.map((status) => statusEntry({ status, shape: { ...box, status }, signed: true }, t)),
    bounds: BOUND_SIGNS.map((sign) => boundEntry(sign, t)),
  };
}

/** The key in rows of a width, for files that stand alone. */
export function placeKey(entries: KeyEntry[], room: number): Block {
  const rows: Block[] = [];
  let marks: Mark[] = [];
  let x = 0;
  const close = () => {
    if (marks.length > 0) rows.push({ height: SIZE.height, marks });
    marks = [];
    x = 0;
  };
  for (const { text, picture } of entries) {
    const left = picture.width + 8;
    const width = left + textWidth(text, TYPE.caption) + 22;
    if (x > 0 && x + width > room) close();
    const label = textBlock(text, { width: room, size: TYPE.caption, tone: 'soft' });
    marks.push(moveMarks(picture.marks, x, 0), moveMarks(label.marks, x + left, -0.5));
    x += width;
  }
  close();
  return stackBlocks(rows, 6);
}

function isShape(mark: Mark): mark is Shape {
  return mark.kind === 'box' || mark.kind === 'flag';
}

/** A status as the chart draws it: a piece of its bar, a cell or a flag, then the sign that stands beside its words. */
function statusEntry(look: { status: Status; shape: Shape | undefined; signed: boolean }, t: Translate): KeyEntry {
  const { status, shape, signed } = look;
  const piece = shape && sampleOf(shape);
  const after = piece ? piece.width + 6 : 0;
  const sign: Mark[] = signed ? [{ kind: 'sign', x: after + SIGN / 2, y: 8, size: SIGN, status }] : [];
  const width = signed ? after + SIGN : after - 6;
  return {
    text: shape?.kind === 'box' ? t(`chart.key.${status}`) : t(`status.${status}`),
    picture: { width, height: SIZE.height, marks: [...(piece ? [piece.mark] : []), ...sign] },
  };
}

/** A flag as it is; a cell of its own size; of anything larger a piece. */
function sampleOf(shape: Shape): { mark: Mark; width: number } {
  if (shape.kind === 'flag') return { mark: { ...shape, x: 1, y1: 1, y2: 15 }, width: 13 };
  const side = Math.min(shape.width, shape.height);
  const { width, height } = side < BOX.height ? { width: side, height: side } : BOX;
  return { mark: { kind: 'box', x: 0, y: (SIZE.height - height) / 2, width, height, status: shape.status }, width };
}

function boundEntry(sign: BoundSign, t: Translate): KeyEntry {
  return { text: t(`chart.key.${sign}`), picture: { ...SIZE, marks: boundMarks(sign) } };
}

function boundMarks(says: BoundSign): Mark[] {
  const box = { kind: 'box', x: 0, y: 2, height: 12, status: 'derived' } as const;
  switch (says) {
    case 'above':
      return [
        { ...box, width: 20, open: true },
        { kind: 'chevron', x: 24, y: 2, height: 12, says },
      ];
    case 'at-least':
      return [
        { ...box, width: 20 },
        { kind: 'chevron', x: 24, y: 2, height: 12, says },
      ];
    case 'below':
      return [
        { ...box, width: 22 },
        { kind: 'end-tick', x: 28, y: 0, height: 16, says },
      ];
    case 'towards':
      return [{ kind: 'arrow', x1: 0, x2: 32, y: 8, status: 'target', says }];
    case 'floor':
      return [
        { kind: 'end-tick', x: 2, y: 1, height: 14, says },
        { kind: 'arrow', x1: 3, x2: 32, y: 8, status: 'achieved', says },
      ];
  }
}
