/** Shows a changed address for the page that stands. A saved page, and a browser that is asked too often, may refuse. */
export function showAddress(url: URL): void {
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // The page itself is right; only its address is the old one.
  }
}

type Field = HTMLInputElement | HTMLSelectElement | RadioNodeList;
/** The fields of a form by name. */
export type Fields<Name extends string> = Record<Name, Field>;

/** Fields of a form by their names. Throws the name of one that the form does not have. */
export function fieldsOf<Name extends string>(form: HTMLFormElement, names: readonly Name[]): Fields<Name> {
  const field = (name: Name) => {
    const found = form.elements.namedItem(name);
    if (found === null) throw new Error(`the form has no field ${name}`);
    return [name, found] as const;
  };
  return Object.fromEntries(names.map(field)) as unknown as Fields<Name>;
}

/** Sets fields as the address says; a value that is no choice counts as none. */
export function readFields<Name extends string>(fields: Fields<Name>): void {
  const asked = new URLSearchParams(location.search);
  for (const [name, field] of Object.entries<Field>(fields)) {
    field.value = asked.get(name) ?? '';
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}

/** Shows in the address what the fields say; long texts are cut, empty ones left out. */
export function writeFields<Name extends string>(fields: Fields<Name>): void {
  const url = new URL(location.href);
  for (const [name, { value }] of Object.entries<Field>(fields)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value.slice(0, LONGEST));
  }
  showAddress(url);
}

const LONGEST = 200;
