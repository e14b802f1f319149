import type { ReportNumber } from '../numbers/resolve-numbers.ts';
import type { Cell } from './cell.ts';
import { placeCellFields } from './cell-fields.ts';
import type { FirmnessRow } from './counts.ts';
import type { Layout } from './layout.ts';
import type { Block } from './mark.ts';

/**
 * Every goal as a cell: in rows by the word that binds the speaker to it, firmest first, in columns by whether it has a date.
 */
export function placeFirmness(rows: FirmnessRow[], layout: Layout): Block {
  const cellOf = ({ id, status }: ReportNumber): Cell => ({ look: status, leads: { number: id } });
  return placeCellFields(
    [layout.t('chart.withDate'), layout.t('chart.undated')],
    rows.map(({ label, dated, undated }) => ({
      label: label[layout.locale],
      fields: [dated.map(cellOf), undated.map(cellOf)],
    })),
    layout,
  );
}
