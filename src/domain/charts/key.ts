import { STATUSES, type Status } from '../numbers/status.ts';
import type { Translate } from '../ui/translate.ts';
import { TYPE } from './layout.ts';
import { BOUND_SIGNS, flatMarks, moveMarks, stackBlocks, textsOf } from './mark.ts';
import type { Block, BoundSign, Mark, Picture } from './mark.ts';
import { statusWord } from './status-word.ts';
import { textBlock } from './text-block.ts';
import { textWidth } from './text-width.ts';

/** One mark of the key with what it means. */
export type KeyEntry = { text: string; picture: Picture };
type Box = Extract<Mark, { kind: 'box' }>;

const SIZE = { width: 34, height: 16 };
const BOX = { width: 32, height: 15 };
const SIGN = 9;
const THEREFORE = '∴';

/**
 * The key that a picture needs: every look of a status and of a bound that its marks have, and none that they have not. A
 * status whose word the picture writes beside its sign needs none, nor does what looks all alike. Frames stand on other sites:
 * ∴ names who has worked it out.
 */
export function keyOf(picture: Picture, t: Translate): KeyEntry[] {
  const marks = flatMarks(picture.marks);
  const texts = textsOf(picture.marks);
  const statuses = STATUSES.flatMap((status) => {
    const shape = marks.find((mark): mark is Box => mark.kind === 'box' && mark.status === status);
    const signed = marks.some((mark) => (mark.kind === 'sign' || mark.kind === 'dot') && mark.status === status);
    const said = texts.some((text) => text.includes(statusWord(status, t)));
    return (shape || signed) && !said ? [statusEntry({ status, shape, signed }, t)] : [];
  });
  const bounds = BOUND_SIGNS.filter((sign) => marks.some((mark) => saysBound(mark) === sign));
  const reckoned = texts.some((text) => text.includes(THEREFORE)) ? [reckonedEntry(t)] : [];
  return [...(statuses.length > 1 ? statuses : []), ...bounds.map((sign) => boundEntry(sign, t)), ...reckoned];
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

function saysBound(mark: Mark): BoundSign | null {
  if (mark.kind === 'fading') return 'floor';
  return 'says' in mark && mark.kind !== 'link-area' ? mark.says : null;
}

/** A status as the chart draws it: a piece of its bar or a cell, then the sign that stands beside its words. */
function statusEntry(look: { status: Status; shape: Box | undefined; signed: boolean }, t: Translate): KeyEntry {
  const { status, shape, signed } = look;
  const piece = shape && sampleOf(shape);
  const after = piece ? piece.width + 6 : 0;
  const sign: Mark[] = signed ? [{ kind: 'sign', x: after + SIGN / 2, y: 8, size: SIGN, status }] : [];
  const width = signed ? after + SIGN : after - 6;
  return {
    text: shape ? t(`chart.key.${status}`) : statusWord(status, t),
    picture: { width, height: SIZE.height, marks: [...(piece ? [piece.mark] : []), ...sign] },
  };
}

/** A cell of its own size; of anything larger a piece. */
function sampleOf({ width: across, height: down, status }: Box): { mark: Mark; width: number } {
  const side = Math.min(across, down);
  const { width, height } = side < BOX.height ? { width: side, height: side } : BOX;
  return { mark: { kind: 'box', x: 0, y: (SIZE.height - height) / 2, width, height, status }, width };
}

/** The sign that stands before a year or a figure within words. */
function reckonedEntry(t: Translate): KeyEntry {
  const sign: Mark = { kind: 'text', x: 0, y: 12.5, text: THEREFORE, size: TYPE.caption, tone: 'soft' };
  return { text: t('chart.key.reckoned'), picture: { width: 12, height: SIZE.height, marks: [sign] } };
}

function boundEntry(sign: BoundSign, t: Translate): KeyEntry {
  return { text: t(`chart.key.${sign}`), picture: { ...SIZE, marks: boundMarks(sign) } };
}

/** A bound is an outline: a fill would say a status. */
function boundMarks(says: BoundSign): Mark[] {
  const chevron: Mark = { kind: 'chevron', x: 24, y: 2, height: 12, status: 'achieved', says };
  switch (says) {
    case 'above':
      return [...outlineOf(20, 'open'), chevron];
    case 'at-least':
      return [...outlineOf(20), chevron];
    case 'below':
      return [...outlineOf(22), { kind: 'end-tick', x: 28, y: 0, height: 16, status: 'achieved', says }];
    case 'towards':
      return [{ kind: 'arrow', x1: 0, x2: 32, y: 8, status: 'expected', says }];
    case 'floor':
      return [{ kind: 'fading', x: 1, y: 3, width: 31, height: 10, status: 'achieved' }];
  }
}

function outlineOf(width: number, open?: 'open'): Mark[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
    kind: 'line',
    x1,
    y1,
    x2,
    y2,
    tone: 'ink',
  });
  const sides = [line(0, 2, width, 2), line(0, 2, 0, 14), line(0, 14, width, 14)];
  return open ? sides : [...sides, line(width, 2, width, 14)];
}
