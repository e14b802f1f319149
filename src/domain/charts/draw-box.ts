import type { Mark } from './mark.ts';

/** Where a drawing finds its hatching, and how it writes the serif face. */
export type Patterned = { hatch: string; face: (face: 'serif') => string };

/** Size of the box below which dashes would run together: a small cell is hollow with a whole outline, its hatching its own. */
const SMALL = 14;

/**
 * A bar, square or cell by status: a result solid, a forecast hatched, a target hollow with a dashed outline, a rule hollow
 * for the § that is drawn in it, the site’s own arithmetic a pale box with a thin outline. An open box has no right side.
 */
export function drawBox(mark: Extract<Mark, { kind: 'box' }>, { hatch }: Patterned): string {
  const { x, y, width, height, status, open = false, fade } = mark;
  const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const small = Math.min(width, height) < SMALL;
  const faded = fade === undefined ? '' : ` opacity="${fade}"`;
  const outline = (dash = '', stroke = small ? 1 : 1.5) => {
    const half = stroke / 2;
    const [left, top, right, bottom] = [x + half, y + half, x + width - (open ? 0 : half), y + height - half];
    const d = open ? `M${right} ${top}H${left}V${bottom}H${right}` : `M${left} ${top}H${right}V${bottom}H${left}Z`;
    return `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${stroke}"${dash}${faded}/>`;
  };
  switch (status) {
    case 'achieved':
      return `<rect ${box} fill="currentColor"${faded}/>`;
    case 'expected':
      return (small ? strokes(mark) : `<rect ${box} fill="url(#${hatch})"/>`) + outline();
    case 'target':
      return outline(small ? '' : ' stroke-dasharray="4 3"');
    case 'policy':
      return outline();
    case 'derived':
      return `<rect ${box} fill="currentColor" fill-opacity=".14"/>${outline('', 1)}`;
  }
}

/** Three strokes across a small cell, the same in each: a pattern would begin anew elsewhere. */
function strokes({ x, y, width, height }: Extract<Mark, { kind: 'box' }>): string {
  const [middle, half] = [x + width / 2, y + height / 2];
  const d = `M${x} ${half}L${middle} ${y}M${x} ${y + height}L${x + width} ${y}M${middle} ${y + height}L${x + width} ${half}`;
  return `<path d="${d}" fill="none" stroke="currentColor" stroke-width="1.25"/>`;
}
