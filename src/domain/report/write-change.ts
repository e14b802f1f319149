import type { Locale } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';
import type { Translate } from '../ui/translate.ts';
import { writeDate } from '../write-date.ts';
import type { WordingChange } from './past-wordings.ts';

/** A change of a sentence in one line: “Changed in version 2, 28 November 2026 (strength): why”. */
export function writeChange({ version, date, kind, why }: WordingChange, locale: Locale, t: Translate): string {
  const what = t('version.changed', {
    version,
    date: writeDate(date, locale),
    kind: t(`version.kind.${kind}`),
  });
  return why === null ? what : what + PUNCTUATION[locale].colon + why[locale];
}
