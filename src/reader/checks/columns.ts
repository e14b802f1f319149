import { CHART_COLUMNS } from '../../domain/charts/chart-csv.ts';
import { NUMBER_COLUMNS } from '../../domain/numbers/numbers-csv.ts';
import { OUTCOME_COLUMNS } from '../../domain/outcomes/outcomes-csv.ts';
import { SENTENCE_COLUMNS } from '../../domain/report/sentences-csv.ts';
import { TERM_COLUMNS } from '../../domain/terms/terms-csv.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

/** Every column of a CSV file is described, and nothing else is. */
export function checkColumns({ columns: { file, data } }: Content): Fault[] {
  const columns = new Set([
    ...CHART_COLUMNS,
    ...NUMBER_COLUMNS,
    ...SENTENCE_COLUMNS,
    ...TERM_COLUMNS,
    ...OUTCOME_COLUMNS,
  ]);
  const described = new Set(Object.keys(data));
  return [
    ...[...columns]
      .filter((name) => !described.has(name))
      .map((id) => ({ file, id, what: 'is a column and not described' })),
    ...[...described].filter((name) => !columns.has(name)).map((id) => ({ file, id, what: 'is a column of no file' })),
  ];
}
