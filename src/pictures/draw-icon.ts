import sharp from 'sharp';
import { PALETTE } from '../domain/palette.ts';

const SIGN = 'public/favicon.svg';
/** Dots per inch at which a drawing is a pixel for each of its units. */
const PLAIN = 72;
/** The favicon’s own ground. */
const GROUND = PALETTE.light.cinnabar;

/** The favicon as a PNG of `size` px; with a margin (a part of the side) its ground goes on around it to the very corners. */
export async function drawIcon(size: number, margin: number): Promise<Buffer> {
  const edge = Math.round(size * margin);
  const inner = size - 2 * edge;
  const { width } = await sharp(SIGN).metadata();
  const sign = sharp(SIGN, { density: (PLAIN * inner) / width }).resize(inner, inner);
  const whole = edge === 0 ? sign : sign.extend({ ...sides(edge), background: GROUND }).flatten({ background: GROUND });
  return whole.png({ palette: true }).toBuffer();
}

function sides(edge: number) {
  return { top: edge, bottom: edge, left: edge, right: edge };
}
