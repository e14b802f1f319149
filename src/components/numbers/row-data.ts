import { chapterOf } from '../../domain/ids.ts';
import type { Locale } from '../../domain/locale.ts';
import type { ReportNumber } from '../../domain/numbers/resolve-numbers.ts';
import { unitName } from '../../domain/numbers/unit-schema.ts';

/** What number-table.ts sorts and filters a row by, as its `data-` attributes. */
export function rowData(number: ReportNumber, locale: Locale): Record<`data-${string}`, string> {
  return {
    'data-number': number.id,
    'data-chapter': String(chapterOf(number.sentence)),
    'data-status': number.status,
    'data-subject': number.subject,
    'data-unit': number.unit.id,
    'data-unit-name': unitName(number.unit, locale),
    'data-value': String(number.value ?? ''),
    'data-date': number.time?.asOf ?? '',
  };
}
