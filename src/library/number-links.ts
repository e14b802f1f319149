import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { numberCard, type ChartLink, type NumberCard, type NumberSign } from '../domain/numbers/number-card.ts';
import { chartPath, numberPath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** What the sign of each stated number says and where it leads, by id. */
export function numberSigns({ stated }: Library, locale: Locale): Map<string, NumberSign> {
  return new Map(stated.map(({ id, status, label }) => [id, { status, label, href: numberPath(locale, id) }]));
}

/** The way from each number to the chart that draws it, by the number’s id. */
export function chartLinks({ chartOfNumber, translate }: Library, locale: Locale): Map<string, ChartLink> {
  return new Map(
    [...chartOfNumber].map(([id, { slug, title }]) => [
      id,
      { name: translate[locale]('numbers.chart', { title: title[locale] }), href: chartPath(locale, slug) },
    ]),
  );
}

/** The cards of some numbers in one interface language, by id. */
export function numberCards(library: Library, ids: string[], locale: Locale): Record<string, NumberCard> {
  const links = chartLinks(library, locale);
  const t = library.translate[locale];
  const cards = ids.map((id) => {
    const number = must(library.numbers, id, 'number');
    const words = {
      status: t(`status.${number.status}`),
      bound: number.bound === 'stated' ? '' : t(`bound.${number.bound}`),
      undated: t('numbers.undated'),
    };
    return [id, numberCard(number, locale, words, links.get(id))] as const;
  });
  return Object.fromEntries(cards);
}
