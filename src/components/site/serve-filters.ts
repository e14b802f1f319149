import { keepPosition } from '../position/keep-through-change.ts';
import { namedElements } from '../position/anchor.ts';
import { fieldsOf, readFields, writeFields, type Fields } from '../browser/address.ts';

/** What a form of filters says: its fields by name, which may be some that filter nothing. */
type Filters<Name extends string> = { form: HTMLFormElement; names: readonly Name[]; others?: readonly Name[] };

/**
 * Filters a page by a form, as its address says and as the reader types or chooses; the address carries the choices. `apply` shows
 * what they leave. A link to what they hide shows it all the same.
 */
export function serveFilters<Name extends string>(
  { form, names, others = [] }: Filters<Name>,
  apply: (fields: Fields<Name>) => void,
): void {
  const fields = fieldsOf(form, [...names, ...others]);
  const filter = () => {
    writeFields(fields);
    keepPosition(form, () => apply(fields));
  };
  const reveal = () => {
    const named = namedElements()[0];
    if (!named?.closest('[hidden]')) return;
    for (const name of names) fields[name].value = '';
    filter();
    named.scrollIntoView();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) filter();
  });
  form.addEventListener('compositionend', filter);
  window.addEventListener('hashchange', reveal);
  readFields(fields);
  delete form.dataset['awaited'];
  apply(fields);
  reveal();
}
