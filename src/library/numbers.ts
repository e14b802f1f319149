import { getEntry } from 'astro:content';
import type { NumberSign } from '../domain/numbers/number-sign.ts';
import type { Locale } from '../domain/locale.ts';
import type { StatedNumber } from '../domain/numbers/number-schema.ts';
import { resolveNumbers, type ReportNumber } from '../domain/numbers/resolve-numbers.ts';
import { once } from './once.ts';
import { numberPath } from '../paths.ts';

const getNumbersFile = once(async () => {
  const entry = await getEntry('numbers', 'numbers');
  if (!entry) throw new Error('content/numbers.yaml is missing');
  return entry.data;
});

/** Every quantity that the report states, in the report’s order, as the file has it. */
export async function getStatedNumbers(): Promise<StatedNumber[]> {
  return (await getNumbersFile()).stated;
}

/** Every number by id, stated ones in the report’s order and then the site’s own, with their values worked out. */
export const getNumbers = once(async (): Promise<Map<string, ReportNumber>> => resolveNumbers(await getNumbersFile()));

/** What the sign of each stated number says and where it leads, by id. */
export async function getNumberSigns(locale: Locale): Promise<Map<string, NumberSign>> {
  const numbers = await getStatedNumbers();
  return new Map(numbers.map(({ id, status, label }) => [id, { status, label, href: numberPath(locale, id) }]));
}
