import { LOCALES, type Locale } from '../domain/locale.ts';

/** `getStaticPaths` of a page that stands once in each language. */
export function localePaths(): { params: { lang: Locale } }[] {
  return LOCALES.map((lang) => ({ params: { lang } }));
}
