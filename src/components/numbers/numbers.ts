const FILTERS = ['chapter', 'status', 'subject', 'unit'] as const;
const STATE = [...FILTERS, 'sort'] as const;
type State = Record<(typeof STATE)[number], HTMLSelectElement>;

const form = document.querySelector<HTMLFormElement>('#number-filters');
if (form) serveNumbers(form);

/** Filters and sorts the tables as the reader chooses; the address carries the choices, and the CSV holds what is shown. */
function serveNumbers(form: HTMLFormElement): void {
  const count = document.querySelector<HTMLElement>('#number-count')!;
  const none = document.querySelector<HTMLElement>('#number-none')!;
  const tables = [...document.querySelectorAll<HTMLTableElement>('.numbers-table')].map(openTable);
  const fields = form.elements as unknown as State;

  const apply = () => {
    const chosen = FILTERS.filter((name) => fields[name].value !== '');
    let shown = 0;
    for (const table of tables) {
      for (const row of table.rows) row.hidden = chosen.some((name) => row.dataset[name] !== fields[name].value);
      const visible = table.rows.filter((row) => !row.hidden).length;
      table.sort(fields.sort.value);
      table.section.hidden = visible === 0;
      shown += visible;
    }
    count.textContent = count.dataset.shown!.replace('{count}', String(shown));
    none.hidden = shown > 0;
  };

  const restore = () => {
    const address = new URLSearchParams(location.search);
    for (const name of STATE) {
      fields[name].value = address.get(name) ?? '';
      // A value that is no choice leaves a select without one.
      if (fields[name].selectedIndex < 0) fields[name].selectedIndex = 0;
    }
    apply();
  };

  /** A link to a number that the filters hide shows it all the same. */
  const reveal = () => {
    const row = document.getElementById(location.hash.slice(1));
    if (!row?.matches('[data-number][hidden], [hidden] [data-number]')) return;
    for (const name of FILTERS) fields[name].value = '';
    apply();
    remember(fields);
    row.scrollIntoView();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    apply();
    remember(fields);
  });
  window.addEventListener('hashchange', reveal);
  document.querySelector('#number-csv')!.addEventListener('click', (event) => {
    event.preventDefault();
    const ids = tables.flatMap(({ table }) => [
      ...table.querySelectorAll<HTMLElement>('tr[data-number]:not([hidden])'),
    ]);
    void saveCsv(
      event.currentTarget as HTMLAnchorElement,
      ids.map(({ id }) => id),
    );
  });
  form.hidden = false;
  if (location.search !== '') restore();
  reveal();
}

/** A table with its rows in the report’s order; `sort` puts them into one body, or back under their chapters. */
function openTable(table: HTMLTableElement) {
  const groups = [...table.tBodies].map((body) => ({
    body,
    head: body.querySelector<HTMLElement>('.group-row'),
    rows: [...body.querySelectorAll<HTMLElement>('tr[data-number]')],
  }));
  const rows = groups.flatMap((group) => group.rows);
  const sorted = document.createElement('tbody');

  const sort = (order: string) => {
    if (order === '') {
      sorted.remove();
      for (const { body, head, rows } of groups) {
        body.append(...rows);
        if (head) head.hidden = rows.every((row) => row.hidden);
      }
      return;
    }
    for (const { head } of groups) if (head) head.hidden = true;
    sorted.append(...rows.toSorted(order === 'size' ? bySize : byDate));
    table.append(sorted);
  };
  return { table, section: table.closest('section')!, rows, sort };
}

/** Only numbers of one unit can be compared; what has no value comes last in its unit. */
function bySize(a: HTMLElement, b: HTMLElement): number {
  const size = ({ dataset }: HTMLElement) => (dataset.value === '' ? -1 : Number(dataset.value));
  return a.dataset.unitName!.localeCompare(b.dataset.unitName!, document.documentElement.lang) || size(b) - size(a);
}

/** Earliest first; what has no date comes last. */
function byDate(a: HTMLElement, b: HTMLElement): number {
  const date = ({ dataset }: HTMLElement) => dataset.date || '9999';
  return date(a).localeCompare(date(b));
}

function remember(fields: State): void {
  const url = new URL(location.href);
  for (const name of STATE) {
    if (fields[name].value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, fields[name].value);
  }
  history.replaceState(history.state, '', url);
}

/** Saves the lines of the whole CSV that are shown, in the order in which they are; the whole where it cannot be had. */
async function saveCsv(link: HTMLAnchorElement, ids: string[]): Promise<void> {
  try {
    const response = await fetch(link.href);
    // `text()` drops the byte order mark that spreadsheets need.
    const [head, ...lines] = (await response.text()).trimEnd().split('\r\n');
    const byId = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line]));
    const text = `\uFEFF${[head, ...ids.map((id) => byId.get(id))].join('\r\n')}\r\n`;
    const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    const save = document.createElement('a');
    save.href = url;
    save.download = link.download;
    save.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  } catch {
    location.href = link.href;
  }
}

// A module of its own: without this its names would be shared with every other script.
export {};
