import { foldReading } from '../../domain/terms/initial-letter.ts';
import type { Fields } from '../browser/address.ts';
import { layOutInSteps } from '../browser/lay-out-in-steps.ts';
import { remembers } from '../browser/memory.ts';
import { countChoices } from '../site/count-choices.ts';
import { saveLines } from '../site/save-lines.ts';
import { sayShown } from '../site/say-shown.ts';
import { serveFilters } from '../site/serve-filters.ts';
import { serveStar, showStar } from '../study/stars.ts';

const NAMES = ['q', 'kind', 'basis', 'chapter'] as const;
type Name = (typeof NAMES)[number];
type Asked = Fields<Name>;
type Entry = { element: HTMLElement; slug: string; text: string } & Record<Exclude<Name, 'q'>, string[]>;

/** Filters the glossary as the reader types or chooses; the other orders open with the same filters. What is left is saved or starred at once. */
function serveGlossary(form: HTMLFormElement): void {
  const find = <Found extends HTMLElement>(name: string) => document.querySelector<Found>(`[data-glossary-${name}]`)!;
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const letters = [...document.querySelectorAll<HTMLAnchorElement>('[data-group-link]')];
  const views = document.querySelectorAll<HTMLAnchorElement>('[data-glossary-view]');
  const elements = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const size = slugsOf(elements).length;
  const star = find('star').querySelector('button')!;
  // Read with the first filter: most readers come without one.
  let entries: Entry[] | undefined;
  const apply = (asked: Asked) => {
    for (const view of views) view.search = location.search;
    if (!entries && NAMES.every((name) => asked[name].value === '')) return;
    entries ??= elements.map(readEntry);
    for (const entry of entries) entry.element.hidden = !fits(entry, asked);
    for (const name of NAMES.slice(1) as Exclude<Name, 'q'>[]) {
      const others = entries.filter((entry) => fits(entry, asked, name));
      countChoices(form, name, (value) => new Set(others.flatMap((entry) => (entry[name].includes(value) ? entry.slug : []))).size); // prettier-ignore
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    for (const letter of letters) letter.hidden = groupOf(letter).hidden;
    const shown = shownSlugs();
    const bar = letters[0]?.parentElement;
    if (bar) bar.hidden = shown.length === 0;
    sayShown(find('count'), shown.length, size);
    find('none').hidden = shown.length > 0;
    find('reset').hidden = shown.length === size;
    // Hundreds are not starred by one press.
    find('star').hidden = shown.length === 0 || shown.length === size || !remembers();
    star.dataset['star'] = shown.join(' ');
    showStar(star);
  };
  const shownSlugs = () => slugsOf(elements.filter((element) => !element.hidden));
  delete star.dataset['awaited'];
  serveStar(star);
  serveFilters({ form, names: NAMES }, apply);
  layOutInSteps(elements);
  find<HTMLAnchorElement>('csv').addEventListener('click', (event) => {
    event.preventDefault();
    void saveLines(event.currentTarget as HTMLAnchorElement, 'slug', shownSlugs());
  });
}

/** By chapter a term stands in each of its own. */
function slugsOf(elements: HTMLElement[]): string[] {
  return [...new Set(elements.map(({ dataset }) => dataset['entry']!))];
}

function readEntry(element: HTMLElement): Entry {
  const names = [...element.querySelectorAll('[data-name]')].map((part) => part.textContent);
  const { entry, kind, basis, chapters } = element.dataset;
  return {
    element,
    slug: entry!,
    text: foldReading(names.join(' ')),
    kind: [kind!],
    basis: [basis!],
    chapter: chapters!.split(' '),
  };
}

function fits(entry: Entry, asked: Asked, but?: Name): boolean {
  return NAMES.every((name) => {
    const { value } = asked[name];
    if (name === 'q') return entry.text.includes(foldReading(value));
    return name === but || value === '' || entry[name].includes(value);
  });
}

/** The group to which a letter leads. */
function groupOf(letter: HTMLAnchorElement): HTMLElement {
  return document.getElementById(decodeURIComponent(letter.hash.slice(1)))!.closest<HTMLElement>('[data-group]')!;
}

const form = document.querySelector<HTMLFormElement>('[data-glossary-filters]');
if (form) serveGlossary(form);
