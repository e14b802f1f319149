import type { Locale } from '../locale.ts';
import { formatBound, formatNumber, joinNumber } from '../numbers/format-number.ts';
import type { Unit } from '../numbers/unit-schema.ts';
import type { LaterReport } from './outcome-schema.ts';

/** The figure of a later report as a text has it, with its bound: “more than 400 billion yuan”; null for an event. */
export function writeFigure({ value, bound = 'stated' }: LaterReport, unit: Unit, locale: Locale): string | null {
  if (value === null) return null;
  return joinNumber({ qualifier: formatBound(bound, locale), ...formatNumber(value, unit, locale), after: '' }, locale);
}
