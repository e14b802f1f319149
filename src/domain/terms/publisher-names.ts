import type { Locale } from '../locale.ts';
import { bracket, PUNCTUATION } from '../punctuation.ts';

/** The English name of each publisher, by the name that the sources write. */
export type PublisherNames = Record<string, string>;

/** True of a publisher whom an English reader cannot name without help. */
export function isNamedInChinese(publisher: string): boolean {
  return /\p{Script=Han}/u.test(publisher);
}

/** A publisher as a page in `locale` names it; `original` is the name that stands behind it on an English page. */
export function namePublisher(
  publisher: string,
  names: PublisherNames,
  locale: Locale,
): { name: string; original: string | null } {
  const english = locale === 'en' ? names[publisher] : undefined;
  return english === undefined ? { name: publisher, original: null } : { name: english, original: publisher };
}

/** The same in one text. */
export function writePublisher(publisher: string, names: PublisherNames, locale: Locale): string {
  const { name, original } = namePublisher(publisher, names, locale);
  return original === null ? name : name + PUNCTUATION[locale].gap + bracket(original, locale);
}
