import type { Locale } from '../locale.ts';
import type { Site } from '../site/site-schema.ts';
import type { Translate } from '../ui/translate.ts';

/** What a chart is laid out for but its width: a language with its words, and the site that prints it. */
export type Setting = { locale: Locale; t: Translate; site: Site };

/** The same with the width in px. */
export type Layout = Setting & { width: number };

/**
 * The widths at which every chart is drawn, in px. The first is the room in a frame of 280 px. Each is shown until the next one
 * fits, a fifth further on at the most, and fills its place: its letters stay letters of a text, and nothing is left beside it.
 */
export const WIDTHS = { narrow: 254, slim: 300, compact: 354, medium: 420, broad: 504, wide: 620 } as const;
export type Size = keyof typeof WIDTHS;
export const SIZES = Object.keys(WIDTHS) as Size[];

/** Beyond this the widest drawing grows no more, in px; the style sheets say the same. */
export const MOST_WIDTH = 860;

/** Sizes of type in px; none is below 11 where a drawing is smallest. */
export const TYPE = { title: 15, label: 14, value: 16, caption: 12.5, axis: 11.5, figure: 30 } as const;

/** One thing for each width. */
export function forSizes<T>(make: (size: Size) => T): Record<Size, T> {
  return Object.fromEntries(SIZES.map((size) => [size, make(size)])) as Record<Size, T>;
}

/** The layout that a place so many px wide shows. */
export function sizeFor(room: number): Size {
  return SIZES.findLast((size) => WIDTHS[size] <= room) ?? 'narrow';
}

/** True when a layout has no room for two things side by side. */
export function isNarrow({ width }: Pick<Layout, 'width'>): boolean {
  return width < WIDTHS.broad;
}
