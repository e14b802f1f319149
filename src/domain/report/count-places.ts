import { LANG_TAG, type Locale } from '../locale.ts';
import type { Translate } from '../ui/translate.ts';
import type { TermPlace } from './term-places.ts';

/** How many sentences and headings a term’s places are, of which there is one at least: “3 sentences and 1 heading”. */
export function countPlaces(
  places: Pick<TermPlace, 'id'>[],
  locale: Locale,
  t: Translate<'places.count' | 'term.headings'>,
): string {
  const headings = places.filter(({ id }) => id === null).length;
  const sentences = places.length - headings;
  return new Intl.ListFormat(LANG_TAG[locale]).format([
    ...(sentences > 0 ? [t('places.count', { count: sentences })] : []),
    ...(headings > 0 ? [t('term.headings', { count: headings })] : []),
  ]);
}
