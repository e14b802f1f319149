import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Mark } from './mark.ts';

/** Room beyond the number that the sign of a bound takes, in px. */
export function overhang({ bound }: Pick<ReportNumber, 'bound'>): number {
  return bound === 'above' || bound === 'at-least' ? 13 : 3;
}

const GAP = 6;

/**
 * A bar from zero to its number, filled by status; what bounds the number shows at its end:
 *
 *     ══════ ▸   above: open at the number, a chevron beyond it
 *     ═════╡ ▸   at least: closed at the number, a chevron beyond it
 *     ═════╡ │   below: it ends short of the number, a tick stands at it
 *     ───────►   towards: no bar, an arrow that comes to the number
 *     ═══════╡   stated: it ends at the number
 */
export function barMarks(
  { status, bound }: Pick<ReportNumber, 'status' | 'bound'>,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Mark[] {
  const end = x + width;
  switch (bound) {
    case 'above':
      return [
        { kind: 'box', x, y, width, height, status, open: true },
        { kind: 'chevron', x: end + 4, y, height, status, says: bound },
      ];
    case 'at-least':
      return [
        { kind: 'box', x, y, width, height, status },
        { kind: 'chevron', x: end + 4, y, height, status, says: bound },
      ];
    case 'below':
      return [
        { kind: 'box', x, y, width: Math.max(width - GAP, 1), height, status },
        { kind: 'end-tick', x: end, y: y - 3, height: height + 6, status, says: bound },
      ];
    case 'towards':
      return [{ kind: 'arrow', x1: x, x2: end, y: y + height / 2, status, says: bound }];
    // An upper limit and an estimate have no sign of their own: the words on the label say them.
    case 'under':
    case 'at-most':
    case 'about':
    case 'stated':
      return [{ kind: 'box', x, y, width, height, status }];
  }
}
