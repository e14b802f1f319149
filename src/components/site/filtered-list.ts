import { fieldsOf, readFields, writeFields, type Fields } from './address.ts';
import { keepPosition } from '../position/keep-through-change.ts';
import { namedElements } from '../position/anchor.ts';

/**
 * A list that a form of choices filters: each `[data-filter-item]` says in its `data-` attributes what it is (several words apart by spaces), a
 * `[data-filter-group]` without a shown item is hidden, and the address carries the choices.
 */
export class FilteredList<Name extends string> {
  private readonly form: HTMLFormElement;
  private readonly names: readonly Name[];
  private readonly fields: Fields<Name>;
  private readonly items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
  private readonly groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  private readonly count = document.querySelector<HTMLElement>('[data-filter-count]')!;
  private readonly none = document.querySelector<HTMLElement>('[data-filter-none]')!;

  constructor(form: HTMLFormElement, names: readonly Name[]) {
    this.form = form;
    this.names = names;
    this.fields = fieldsOf(form, names);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      keepPosition(form, () => this.apply());
      writeFields(this.fields);
    });
    window.addEventListener('hashchange', () => this.reveal());
  }

  open(): void {
    readFields(this.fields);
    delete this.form.dataset['awaited'];
    this.apply();
    this.reveal();
  }

  private apply(): void {
    const fits = ({ dataset }: HTMLElement) =>
      this.names.every((name) => ['', ...(dataset[name] ?? '').split(' ')].includes(this.fields[name].value));
    for (const item of this.items) item.hidden = !fits(item);
    for (const group of this.groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    const shown = this.items.filter((item) => !item.hidden).length;
    this.count.textContent = this.count.dataset['shown']!.replace('{count}', String(shown));
    this.none.hidden = shown > 0;
  }

  /** A link to something that the choices hide shows it all the same. */
  private reveal(): void {
    const place = namedElements()[0];
    if (!place?.closest('[hidden]')) return;
    for (const name of this.names) this.fields[name].value = '';
    this.apply();
    writeFields(this.fields);
    place.scrollIntoView();
  }
}
