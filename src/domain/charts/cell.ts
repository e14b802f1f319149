import type { Status } from '../numbers/status.ts';
import type { LinkArea, Mark } from './mark.ts';

/** A square of a field or row: filled by a status, or a bare outline (dashed where nothing stands behind it), and where it leads. */
export type Cell = { look: Status | 'outline' | 'dashed'; leads: LeadsTo };
type LeadsTo = LinkArea extends infer Area ? (Area extends LinkArea ? Omit<Area, keyof Frame> : never) : never;
type Frame = { kind: 'link-area'; x: number; y: number; width: number; height: number };

/** A cell of a size at its place, the area that leads on as large as the step to the next. */
export function cellMarks({ look, leads }: Cell, at: { x: number; y: number }, size: number, step: number): Mark[] {
  const square = { ...at, width: size, height: size };
  const mark: Mark =
    look === 'outline' || look === 'dashed'
      ? { kind: 'outline', ...square, tone: 'ink', ...(look === 'dashed' && { dashed: true }) }
      : { kind: 'box', ...square, status: look };
  return [mark, { kind: 'link-area', ...at, width: step, height: step, ...leads }];
}
