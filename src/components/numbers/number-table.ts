type Group = { body: HTMLElement; rows: HTMLElement[] };

/** A table of numbers, in the report’s order under its chapters or sorted in one body. */
export class NumberTable {
  private readonly table: HTMLTableElement;
  private readonly section: HTMLElement;
  private readonly groups: Group[];
  private readonly rows: HTMLElement[];
  /** Of all rows, shown or not. */
  readonly size: number;
  private readonly sorted = document.createElement('tbody');

  constructor(table: HTMLTableElement) {
    this.table = table;
    this.section = table.closest('section')!;
    this.groups = [...table.tBodies].map((body) => ({
      body,
      rows: [...body.querySelectorAll<HTMLElement>('[data-number]')],
    }));
    this.rows = this.groups.flatMap(({ rows }) => rows);
    this.size = this.rows.length;
  }

  /** Shows the rows that fit, in an order: `size`, `date`, or the report’s; says how many they are. */
  show(fits: (row: HTMLElement) => boolean, order: string): number {
    for (const row of this.rows) row.hidden = !fits(row);
    const shown = this.rows.filter((row) => !row.hidden).length;
    this.section.hidden = shown === 0;
    if (order === '') this.restoreOrder();
    else this.sort(order === 'size' ? bySize : byDate);
    return shown;
  }

  /** The ids of the rows that are shown, from the top. */
  shownIds(): string[] {
    return [...this.table.querySelectorAll('[data-number]:not([hidden])')].map(({ id }) => id);
  }

  private restoreOrder(): void {
    this.sorted.remove();
    for (const { body, rows } of this.groups) {
      body.append(...rows);
      body.hidden = rows.every((row) => row.hidden);
    }
  }

  private sort(compare: (a: HTMLElement, b: HTMLElement) => number): void {
    for (const { body } of this.groups) body.hidden = true;
    this.sorted.append(...[...this.rows].sort(compare));
    this.table.append(this.sorted);
  }
}

/** Only numbers of one unit can be compared; what has no value comes last in its unit. */
function bySize(a: HTMLElement, b: HTMLElement): number {
  const size = ({ dataset }: HTMLElement) => (dataset['value'] === '' ? -Infinity : Number(dataset['value']));
  const locale = a.closest<HTMLElement>('[data-locale]')?.dataset['locale'];
  return a.dataset['unitName']!.localeCompare(b.dataset['unitName']!, locale) || size(b) - size(a) || 0;
}

/** Earliest first; what has no date comes last. */
function byDate(a: HTMLElement, b: HTMLElement): number {
  const date = ({ dataset }: HTMLElement) => dataset['date'] || '9999';
  return date(a).localeCompare(date(b));
}
