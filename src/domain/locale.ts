/** The two languages of the interface and of everything the site says itself. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages. */
export type Bilingual = Record<Locale, string>;

/** One thing for each language. */
export function mapLocales<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}

/** What the `lang` attribute says for each interface language. */
export const LANG_TAG: Record<Locale, string> = { zh: 'zh-Hans', en: 'en-GB' };

/** What `hreflang` says of a page in each language: the English is for every reader of English, wherever they are. */
export const HREFLANG: Record<Locale, string> = { zh: 'zh-Hans', en: 'en' };

/** The other interface language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** Machine translation leaves the report’s own words alone: the value of an element’s `translate`. */
export const TRANSLATE = { zh: 'no', en: undefined } as const satisfies Record<Locale, 'no' | undefined>;
