import { writeNumber } from '../numbers/number-text.ts';
import type { Layout } from './layout.ts';
import type { Datum } from './series.ts';

/** The value of a datum as every picture, table and file of a chart writes it. */
export function valueText({ number }: Datum, { locale }: Pick<Layout, 'locale'>): string {
  return writeNumber(number, locale);
}

/** What a bracket says: the name of the difference before its value: “up 35 places”. */
export function changeText(datum: Datum, layout: Layout): string {
  const value = valueText(datum, layout);
  if (!datum.label) return value;
  return `${datum.label[layout.locale]}${layout.locale === 'zh' ? '' : ' '}${value}`;
}
