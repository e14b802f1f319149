import type { Locale } from '../locale.ts';
import type { Site } from './site-schema.ts';

const FOREIGN: Record<Locale, RegExp> = { zh: /[a-z]/i, en: /\p{Script=Han}/u };

/** The queries of the site file that a reader of a language can read; all of them where there is none. */
export function readableExamples({ examples }: Pick<Site, 'examples'>, locale: Locale): string[] {
  const own = examples.filter((example) => !FOREIGN[locale].test(example));
  return own.length > 0 ? own : examples;
}
