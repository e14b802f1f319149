import type { Fields } from '../browser/address.ts';
import { countChoices } from '../site/count-choices.ts';
import { sayShown } from '../site/say-shown.ts';
import { serveFilters } from '../site/serve-filters.ts';

const NAMES = ['place', 'kind', 'reading', 'due', 'chapter'] as const;
type Name = (typeof NAMES)[number];

/**
 * Shows of the outcomes those that the form asks for, by whichever fields it has: an item says in its `data-` attributes what it
 * is, several words apart by spaces.
 */
export function filterOutcomes(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-filter-item]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const count = document.querySelector<HTMLElement>('[data-filter-count]')!;
  const none = document.querySelector<HTMLElement>('[data-filter-none]')!;
  const names = NAMES.filter((name) => form.elements.namedItem(name) !== null);
  serveFilters({ form, names }, (fields: Fields<Name>) => {
    const has = ({ dataset }: HTMLElement, name: Name, value: string) =>
      value === '' || (dataset[name] ?? '').split(' ').includes(value);
    const fits = (item: HTMLElement, but?: Name) =>
      names.every((name) => name === but || has(item, name, fields[name].value));
    for (const item of items) item.hidden = !fits(item);
    for (const name of names) {
      const others = items.filter((item) => fits(item, name));
      countChoices(form, name, (value) => others.filter((item) => has(item, name, value)).length);
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-filter-item]:not([hidden])');
    const shown = items.filter((item) => !item.hidden).length;
    sayShown(count, shown, items.length);
    none.hidden = shown > 0;
  });
}
