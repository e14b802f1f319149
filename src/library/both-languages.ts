import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Translate } from '../domain/ui/translate.ts';
import { getUi } from './ui.ts';

/** The interface’s words of both languages, for a page that belongs to neither. */
export function getBothUis(): Promise<{ locale: Locale; t: Translate }[]> {
  return Promise.all(LOCALES.map(async (locale) => ({ locale, t: await getUi(locale) })));
}
