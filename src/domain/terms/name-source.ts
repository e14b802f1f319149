import type { Locale } from '../locale.ts';
import type { TermSource } from './term-schema.ts';

/** What a page in `locale` calls a source: its title, else what it is. */
export function nameSource(
  { title, about, aboutEn }: Pick<TermSource, 'title' | 'about' | 'aboutEn'>,
  locale: Locale,
): string | undefined {
  return title ?? (locale === 'en' ? (aboutEn ?? about) : about);
}
