import type { Size } from './layout.ts';

/** What files stand on. */
export const GROUNDS = ['cream', 'white', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Widths of the pictures of a chart as files, in px: for screens, and for print. */
export const PICTURE_WIDTHS = [1200, 2400] as const;
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

/** One of the pictures of a chart: how wide, in px, and on what. */
export type PictureVariant = { width: PictureWidth; ground: Ground };

/** Every picture that a chart has as a file, the plain one first; a dark one is for screens alone. */
export const PICTURE_VARIANTS: PictureVariant[] = GROUNDS.flatMap((ground) =>
  PICTURE_WIDTHS.filter((width) => ground !== 'dark' || width === PICTURE_WIDTHS[0]).map((width) => ({
    width,
    ground,
  })),
);

/** The name of a chart’s picture without its ending: gdp-rank, gdp-rank-2400, gdp-rank-white-2400, gdp-rank-dark. */
export function pictureName(slug: string, { width, ground }: PictureVariant): string {
  return [slug, ...(ground === 'cream' ? [] : [ground]), ...(width === PICTURE_WIDTHS[0] ? [] : [width])].join('-');
}

/** The name of the drawing whose text is outlines. */
export function outlinesName(slug: string): string {
  return `${slug}-outlines`;
}

/** The name of the drawing that stands in the text, one for each width. */
export function textName(slug: string, size: Size): string {
  return `${slug}-text-${size}`;
}
