import type { Bilingual, Locale } from '../locale.ts';
import { writeNumber } from '../numbers/number-text.ts';
import { PUNCTUATION } from '../punctuation.ts';
import type { ReportNumber } from '../numbers/resolve-numbers.ts';

/**
 * What a number is in its panel: where it began, where it stands, where it is to go; a part or the whole of a stack; the
 * change from where it began to where it stands, and the gap from there to where it is to go.
 */
export const ROLES = ['start', 'now', 'target', 'part', 'whole', 'change', 'gap'] as const;
export type Role = (typeof ROLES)[number];

/** True of what lies between two numbers and stands on no axis itself. */
export function isDifference(role: Role): boolean {
  return role === 'change' || role === 'gap';
}

/** A number in its place. `times` says how many there are of it; N, which the report leaves open, has no value. */
export type Datum = { number: ReportNumber; role: Role; label: Bilingual | null; times: ReportNumber | null };

/** What one frame shows, in the order of the picture. */
export type Panel = {
  title: Bilingual | null;
  line: { at: number; label: Bilingual } | null;
  data: Datum[];
};

/** The value of a number that stands on an axis. Throws where the words hold no single one; `chartFaults` says so before. */
export function valueOf({ number }: Pick<Datum, 'number'>): number {
  if (number.value === null) throw new Error(`${number.id} has no single value and cannot stand on an axis`);
  return number.value;
}

/** The first number in a role. Throws when there is none; `chartFaults` says so before. */
export function datumIn(data: Datum[], role: Role): Datum {
  const found = data.find((datum) => datum.role === role);
  if (!found) throw new Error(`the panel has no item that is its ${role}`);
  return found;
}

/** What a number is called in its panel: by the name that the chart gives it, or else by its own. */
export function labelOf({ label, number }: Datum, locale: Locale): string {
  return (label ?? number.label)[locale];
}

/** The value of a datum as every picture, table and file of a chart writes it. */
export function valueText({ number }: Datum, locale: Locale): string {
  return writeNumber(number, locale);
}

/** What a bracket says: the name of the difference before its value: “up 35 places”. */
export function changeText(datum: Datum, locale: Locale): string {
  const value = valueText(datum, locale);
  return datum.label ? `${datum.label[locale]}${PUNCTUATION[locale].gap}${value}` : value;
}
