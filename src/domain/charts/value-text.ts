import { writeNumber } from '../numbers/number-text.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Layout } from './layout.ts';
import type { Datum } from './series.ts';

/** A number written out with the word that bounds it; “about” where the site’s arithmetic had to round. */
export function numberWords(number: ReportNumber, { locale, words }: Pick<Layout, 'locale' | 'words'>): string {
  const text = writeNumber(number, locale);
  return number.derivation?.exact === false ? words('chart.about', { value: text }) : text;
}

/** The value of a datum as every picture, table and file of a chart writes it. */
export function valueText({ number }: Datum, layout: Pick<Layout, 'locale' | 'words'>): string {
  return numberWords(number, layout);
}

/** What a bracket says: the name of the difference before its value: “up 35 places”. */
export function changeText(datum: Datum, layout: Layout): string {
  const value = valueText(datum, layout);
  if (!datum.label) return value;
  return `${datum.label[layout.locale]}${layout.locale === 'zh' ? '' : ' '}${value}`;
}
