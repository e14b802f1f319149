import heights from './frame-heights.json' with { type: 'json' };
import type { Locale } from '../locale.ts';

/** Greatest height that a frame may ask for, in px. */
export const MAX_FRAME_HEIGHT = 1000;

/**
 * The greatest height of a chart’s frame at 320, 480, 600 and 800 px, in each language, as `scripts/frame-heights.ts` measured
 * it in a browser; a chart that has not been measured yet gets the greatest height that a frame may ask for.
 */
export function frameHeights(slug: string): Record<Locale, number> {
  return (heights as Record<string, Record<Locale, number>>)[slug] ?? { zh: MAX_FRAME_HEIGHT, en: MAX_FRAME_HEIGHT };
}
