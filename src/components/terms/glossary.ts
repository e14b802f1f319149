import { foldReading } from '../../domain/terms/pinyin-initial.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import type { Fields } from '../browser/address.ts';
import { layOutInSteps } from '../browser/lay-out-in-steps.ts';
import { serveFilters } from '../site/serve-filters.ts';

const NAMES = ['q', 'kind', 'basis', 'chapter'] as const;
type Asked = Fields<(typeof NAMES)[number]>;
type Entry = { element: HTMLElement; href: string; text: string; chapters: string[] };

/** Filters the glossary as the reader types or chooses; the other orders open with the same filters. */
function serveGlossary(form: HTMLFormElement): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const letters = [...document.querySelectorAll<HTMLAnchorElement>('[data-group-link]')];
  const views = document.querySelectorAll<HTMLAnchorElement>('[data-glossary-view]');
  const count = document.querySelector<HTMLElement>('[data-glossary-count]')!;
  const none = document.querySelector<HTMLElement>('[data-glossary-none]')!;
  const elements = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  // Read with the first filter: most readers come without one.
  let entries: Entry[] | undefined;
  const apply = (asked: Asked) => {
    for (const view of views) view.search = location.search;
    if (!entries && NAMES.every((name) => asked[name].value === '')) return;
    entries ??= elements.map(readEntry);
    const shown = new Set<string>();
    for (const entry of entries) {
      entry.element.hidden = !fits(entry, asked);
      if (!entry.element.hidden) shown.add(entry.href);
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    for (const letter of letters) letter.hidden = groupOf(letter).hidden;
    const bar = letters[0]?.parentElement;
    if (bar) bar.hidden = shown.size === 0;
    const { shown: phrase, locale } = count.dataset;
    count.textContent = fillWords(phrase!, { count: shown.size }, locale!);
    none.hidden = shown.size > 0;
  };
  serveFilters({ form, names: NAMES }, apply);
  layOutInSteps(elements);
}

function readEntry(element: HTMLElement): Entry {
  const names = [...element.querySelectorAll('[data-name]')].map((part) => part.textContent);
  return {
    element,
    href: element.querySelector('a')!.href,
    text: foldReading(names.join(' ')),
    chapters: element.dataset['chapters']!.split(' '),
  };
}

function fits({ element, text, chapters }: Entry, { q, kind, basis, chapter }: Asked): boolean {
  return (
    text.includes(foldReading(q.value)) &&
    ['', element.dataset['kind']].includes(kind.value) &&
    ['', element.dataset['basis']].includes(basis.value) &&
    ['', ...chapters].includes(chapter.value)
  );
}

/** The group to which a letter leads. */
function groupOf(letter: HTMLAnchorElement): HTMLElement {
  return document.getElementById(decodeURIComponent(letter.hash.slice(1)))!.closest<HTMLElement>('[data-group]')!;
}

const form = document.querySelector<HTMLFormElement>('[data-glossary-filters]');
if (form) serveGlossary(form);
