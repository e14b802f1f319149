import type { Locale } from '../locale.ts';
import { withoutStop } from '../punctuation.ts';
import type { Passage } from './join-report.ts';
import { isSectionHeading } from './section-heading.ts';

/** What a passage is called in one language, and whether the report says so or the site; null where neither names it. */
export type PassageHeading = { text: string; by: 'report' | 'site' };

/** The report’s own heading without its stop, else the site’s name of the passage. */
export function passageHeading({ name, sentences: [first] }: Passage, locale: Locale): PassageHeading | null {
  if (first && isSectionHeading(first.zh)) {
    return { text: withoutStop(first[locale] ?? first.zh), by: 'report' };
  }
  return name && { text: name[locale], by: 'site' };
}
