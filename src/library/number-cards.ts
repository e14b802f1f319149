import type { Locale } from '../domain/locale.ts';
import { numberCard, type ChartLink, type NumberCard } from '../domain/numbers/number-card.ts';
import { getChartOfNumbers } from './charts.ts';
import { getNumbers } from './numbers.ts';
import { chartPath } from '../paths.ts';
import { getUi } from './ui.ts';

/** The way from each number to the chart that draws it, by the number’s id. */
export async function getChartLinks(locale: Locale): Promise<Map<string, ChartLink>> {
  const t = await getUi(locale);
  const link = ({ slug, title }: { slug: string; title: Record<Locale, string> }): ChartLink => ({
    name: t('numbers.chart', { title: title[locale] }),
    href: chartPath(locale, slug),
  });
  return new Map([...(await getChartOfNumbers())].map(([id, chart]) => [id, link(chart)]));
}

/** The cards of some numbers in one interface language, by id. */
export async function getNumberCards(ids: string[], locale: Locale): Promise<Record<string, NumberCard>> {
  const numbers = await getNumbers();
  const links = await getChartLinks(locale);
  const t = await getUi(locale);
  const cards = ids.map((id) => {
    const number = numbers.get(id)!;
    const words = {
      status: t(`status.${number.status}`),
      bound: number.bound === 'stated' ? '' : t(`bound.${number.bound}`),
      undated: t('numbers.undated'),
    };
    return [id, numberCard(number, locale, words, links.get(id))] as const;
  });
  return Object.fromEntries(cards);
}
