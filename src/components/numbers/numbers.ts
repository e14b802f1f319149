import { fieldsOf, readFields, writeFields, type Fields } from '../site/address.ts';
import { keepPosition } from '../position/keep-through-change.ts';
import { layOutInSteps } from '../site/lay-out-in-steps.ts';
import { namedElements } from '../position/anchor.ts';
import { NumberTable } from './number-table.ts';
import { saveLines } from './save-lines.ts';

const FILTERS = ['chapter', 'status', 'subject', 'unit'] as const;
const STATE = [...FILTERS, 'sort'] as const;

/** Filters and sorts the tables as the reader chooses; the address carries the choices, and the CSV holds what is shown. */
class NumbersPage {
  private readonly form: HTMLFormElement;
  private readonly fields: Fields<(typeof STATE)[number]>;
  private readonly tables = [...document.querySelectorAll<HTMLTableElement>('[data-number-table]')].map(
    (table) => new NumberTable(table),
  );
  private readonly count = document.querySelector<HTMLElement>('[data-number-count]')!;
  private readonly none = document.querySelector<HTMLElement>('[data-number-none]')!;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.fields = fieldsOf(form, STATE);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      keepPosition(form, () => this.apply());
      writeFields(this.fields);
    });
    window.addEventListener('hashchange', () => this.reveal());
    document.querySelector<HTMLAnchorElement>('[data-number-csv]')!.addEventListener('click', (event) => {
      event.preventDefault();
      void saveLines(
        event.currentTarget as HTMLAnchorElement,
        this.tables.flatMap((table) => table.shownIds()),
      );
    });
  }

  open(): void {
    readFields(this.fields);
    delete this.form.dataset['awaited'];
    this.apply();
    this.reveal();
    layOutInSteps([...document.querySelectorAll<HTMLElement>('tr[data-number]')]);
  }

  private apply(): void {
    const chosen = FILTERS.filter((name) => this.fields[name].value !== '');
    const fits = ({ dataset }: HTMLElement) => chosen.every((name) => dataset[name] === this.fields[name].value);
    let shown = 0;
    for (const table of this.tables) shown += table.show(fits, this.fields.sort.value);
    this.count.textContent = this.count.dataset['shown']!.replace('{count}', String(shown));
    this.none.hidden = shown > 0;
  }

  /** A link to a number that the filters hide shows it all the same. */
  private reveal(): void {
    const row = namedElements()[0];
    if (!row?.matches('[data-number][hidden], [hidden] [data-number]')) return;
    for (const name of FILTERS) this.fields[name].value = '';
    this.apply();
    writeFields(this.fields);
    row.scrollIntoView();
  }
}

const form = document.querySelector<HTMLFormElement>('[data-number-filters]');
if (form) new NumbersPage(form).open();
