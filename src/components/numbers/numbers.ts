import type { Fields } from '../browser/address.ts';
import { layOutInSteps } from '../browser/lay-out-in-steps.ts';
import { saveLines } from '../site/save-lines.ts';
import { sayShown } from '../site/say-shown.ts';
import { serveFilters } from '../site/serve-filters.ts';
import { NumberTable } from './number-table.ts';

const NAMES = ['chapter', 'status', 'subject', 'unit'] as const;
const ORDER = 'sort';

/** Filters and sorts the tables as the reader chooses; the CSV holds what is shown. */
function serveNumbers(form: HTMLFormElement): void {
  const tables = [...document.querySelectorAll<HTMLTableElement>('[data-number-table]')].map(
    (table) => new NumberTable(table),
  );
  const count = document.querySelector<HTMLElement>('[data-number-count]')!;
  const none = document.querySelector<HTMLElement>('[data-number-none]')!;
  const size = tables.reduce((sum, table) => sum + table.size, 0);
  const apply = (fields: Fields<(typeof NAMES)[number] | typeof ORDER>) => {
    const chosen = NAMES.filter((name) => fields[name].value !== '');
    const fits = ({ dataset }: HTMLElement) => chosen.every((name) => dataset[name] === fields[name].value);
    let shown = 0;
    for (const table of tables) shown += table.show(fits, fields[ORDER].value);
    sayShown(count, shown, size);
    none.hidden = shown > 0;
  };
  serveFilters({ form, names: NAMES, others: [ORDER] }, apply);
  layOutInSteps([...document.querySelectorAll<HTMLElement>('tr[data-number]')]);
  document.querySelector<HTMLAnchorElement>('[data-number-csv]')!.addEventListener('click', (event) => {
    event.preventDefault();
    const ids = tables.flatMap((table) => table.shownIds());
    void saveLines(event.currentTarget as HTMLAnchorElement, 'id', ids);
  });
}

const form = document.querySelector<HTMLFormElement>('[data-number-filters]');
if (form) serveNumbers(form);
