import type { Bilingual, Locale } from '../locale.ts';
import { splitEnglishSentences, splitSentences } from '../report/split-sentences.ts';
import type { Span } from './marks.ts';

const SPLIT = { zh: splitSentences, en: splitEnglishSentences };

/** A sentence of an explanation, for the results page. */
export type Excerpt = { side: Locale; text: string };

/**
 * The first sentence on each side of the explanations that has something to mark; none when nothing has. `findSpans` says what is
 * marked in a text.
 */
export function takeExcerpts(abouts: Bilingual[], findSpans: (text: string, side: Locale) => Span[]): Excerpt[] {
  return (['zh', 'en'] as const).flatMap((side) => {
    for (const about of abouts) {
      const sentence = SPLIT[side](about[side]).find((text) => findSpans(text, side).length > 0);
      if (sentence !== undefined) return [{ side, text: sentence }];
    }
    return [];
  });
}
