import type { Locale } from '../locale.ts';
import type { UiKey } from '../ui/ui-schema.ts';

/** Gives an interface word of the layout’s language. */
export type Words = (key: UiKey, values?: Record<string, string | number>) => string;

/** What a chart is laid out for: the width in px, the language, and its words. Below 480 px things stand below one another. */
export type Layout = { width: number; locale: Locale; words: Words };

/** The two widths at which every chart is drawn; pages show the one that fits. */
export const WIDTHS = { narrow: 300, wide: 600 } as const;

/** Sizes of type in px. */
export const TYPE = { title: 15, label: 14, value: 16, caption: 12.5, axis: 11.5, figure: 30 } as const;

/** True when a layout has no room for two things side by side. */
export function isNarrow({ width }: Layout): boolean {
  return width < 480;
}
