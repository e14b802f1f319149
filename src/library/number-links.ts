import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { numberCard, type NumberCard, type NumberSign, type Way } from '../domain/numbers/number-card.ts';
import { chartPath, numberPath, outcomePath } from '../paths.ts';
import type { Library } from './open-library.ts';

/** What the sign of each stated number says and where it leads, by id. */
export function numberSigns({ stated }: Library, locale: Locale): Map<string, NumberSign> {
  return new Map(stated.map(({ id, status, label }) => [id, { status, label, href: numberPath(locale, id) }]));
}

/** The way from each number to the chart that draws it, by the number’s id. */
export function chartWays({ chartOfNumber, translate }: Library, locale: Locale): Map<string, Way> {
  return new Map(
    [...chartOfNumber].map(([id, { slug, title }]) => [
      id,
      { name: translate[locale]('numbers.chart', { title: title[locale] }), href: chartPath(locale, slug) },
    ]),
  );
}

/** The way from each goal and forecast to what came of it, by the number’s id. */
function outcomeWays({ outcomes, translate }: Library, locale: Locale): Map<string, Way> {
  const t = translate[locale];
  return new Map(
    outcomes.flatMap(({ slug, title, numbers, reading }) => {
      const name = t('outcomes.link', { name: title[locale], reading: t(`outcome.${reading}`) });
      return numbers.map(({ id }) => [id, { name, href: outcomePath(locale, slug) }] as const);
    }),
  );
}

/** The cards of some numbers in one interface language, by id. */
export function numberCards(library: Library, ids: string[], locale: Locale): Record<string, NumberCard> {
  const charts = chartWays(library, locale);
  const outcomes = outcomeWays(library, locale);
  const t = library.translate[locale];
  const cards = ids.map((id) => {
    const number = must(library.numbers, id, 'number');
    const words = {
      status: t(`status.${number.status}`),
      bound: number.bound === 'stated' ? '' : t(`bound.${number.bound}`),
      undated: t('numbers.undated'),
    };
    return [id, numberCard(number, locale, words, { chart: charts.get(id), outcome: outcomes.get(id) })] as const;
  });
  return Object.fromEntries(cards);
}
