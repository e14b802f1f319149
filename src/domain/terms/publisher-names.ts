import { z } from 'zod';
import { textSchema } from '../field-schema.ts';
import type { Locale } from '../locale.ts';
import { bracket, PUNCTUATION } from '../punctuation.ts';

const HAN = /\p{Script=Han}/u;

/** The file content/publisher-names.yaml: the English name of each publisher, by the name that the sources write. */
export const publisherNamesSchema = z.record(
  z.string().regex(HAN, 'has no Chinese characters, and is printed as it stands'),
  textSchema.refine((name) => !HAN.test(name), 'is not in English alone'),
);
export type PublisherNames = z.infer<typeof publisherNamesSchema>;

/** The name as the public data have it. */
export const publisherEnSchema = textSchema.nullable().describe('Its English name, where it is named in Chinese');

/** True of a publisher whom an English reader cannot name without help. */
export function isNamedInChinese(publisher: string): boolean {
  return HAN.test(publisher);
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
