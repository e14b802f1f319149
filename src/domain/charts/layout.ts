import type { Locale } from '../locale.ts';
import type { Site } from '../site/site-schema.ts';
import type { Translate } from '../ui/translate.ts';

/** What a chart is laid out for but its width: a language with its words, and the site that prints it. */
export type Setting = { locale: Locale; t: Translate; site: Site };

/** The same with the width in px; below 480 px things stand below one another. */
export type Layout = Setting & { width: number };

/** The two widths at which every chart is drawn; pages show the one that fits. */
export const WIDTHS = { narrow: 300, wide: 600 } as const;
export type Size = keyof typeof WIDTHS;

/** Sizes of type in px. */
export const TYPE = { title: 15, label: 14, value: 16, caption: 12.5, axis: 11.5, figure: 30 } as const;

/** True when a layout has no room for two things side by side. */
export function isNarrow({ width }: Pick<Layout, 'width'>): boolean {
  return width < 480;
}
