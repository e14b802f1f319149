import type { Datum } from './series.ts';

/** The value of a number that stands on an axis. Throws where the words hold no single one; `chartFaults` says so before. */
export function valueOf({ number }: Datum): number {
  if (number.value === null) throw new Error(`${number.id} has no single value and cannot stand on an axis`);
  return number.value;
}

/** The first number of a panel in a role or part. Throws when there is none; `chartFaults` says so before. */
export function datumWhere(data: Datum[], test: (datum: Datum) => boolean, what: string): Datum {
  const found = data.find(test);
  if (!found) throw new Error(`the panel has no ${what}`);
  return found;
}
