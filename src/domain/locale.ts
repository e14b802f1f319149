import { z } from 'zod';

/** The two languages of the interface and of everything the site says itself. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What the `lang` attribute says for each interface language. */
export const LANG_TAG: Record<Locale, string> = { zh: 'zh-Hans', en: 'en-GB' };

/** The other interface language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'zh' ? 'en' : 'zh';
}

/** A text in both languages; neither may be empty. */
export const bilingualSchema = z.strictObject({
  zh: z.string().trim().min(1).describe('The Chinese text'),
  en: z.string().trim().min(1).describe('The English text'),
});
export type Bilingual = z.infer<typeof bilingualSchema>;
