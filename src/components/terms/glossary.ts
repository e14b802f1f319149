import { foldReading } from '../../domain/terms/pinyin-initial.ts';
import { fillWords } from '../../domain/ui/fill-words.ts';
import { fieldsOf, readFields, writeFields, type Fields } from '../site/address.ts';
import { keepPosition } from '../position/keep-through-change.ts';
import { layOutInSteps } from '../site/lay-out-in-steps.ts';
import { namedElements } from '../position/anchor.ts';

const FIELDS = ['q', 'kind', 'basis', 'chapter'] as const;
type Entry = { element: HTMLElement; href: string; text: string; chapters: string[] };

/** Filters the glossary as the reader types or chooses; the address carries the filters. */
class GlossaryPage {
  private readonly form: HTMLFormElement;
  private readonly fields: Fields<(typeof FIELDS)[number]>;
  private readonly groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  private readonly letters = [...document.querySelectorAll<HTMLAnchorElement>('[data-group-link]')];
  private readonly views = document.querySelectorAll<HTMLAnchorElement>('[data-glossary-view]');
  /** Read with the first filter: most readers come without one. */
  private entries: Entry[] | undefined;
  private readonly count = document.querySelector<HTMLElement>('[data-glossary-count]')!;
  private readonly none = document.querySelector<HTMLElement>('[data-glossary-none]')!;

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.fields = fieldsOf(form, FIELDS);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.filter();
    });
    form.addEventListener('compositionend', () => this.filter());
    window.addEventListener('hashchange', () => this.reveal());
  }

  open(): void {
    readFields(this.fields);
    delete this.form.dataset['awaited'];
    if (FIELDS.some((name) => this.fields[name].value !== '')) this.apply();
    this.follow();
    this.reveal();
    layOutInSteps([...document.querySelectorAll<HTMLElement>('[data-entry]')]);
  }

  private filter(): void {
    keepPosition(this.form, () => this.apply());
    writeFields(this.fields);
    this.follow();
  }

  /** The other orders open with the same filters. */
  private follow(): void {
    for (const link of this.views) link.search = location.search;
  }

  private apply(): void {
    const shown = new Set<string>();
    this.entries ??= [...document.querySelectorAll<HTMLElement>('[data-entry]')].map(readEntry);
    for (const entry of this.entries) {
      entry.element.hidden = !this.fits(entry);
      if (!entry.element.hidden) shown.add(entry.href);
    }
    for (const group of this.groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
    for (const letter of this.letters) letter.hidden = groupOf(letter).hidden;
    const { shown: phrase, locale } = this.count.dataset;
    this.count.textContent = fillWords(phrase!, { count: shown.size }, locale!);
    this.none.hidden = shown.size > 0;
  }

  private fits({ element, text, chapters }: Entry): boolean {
    const { q, kind, basis, chapter } = this.fields;
    return (
      text.includes(foldReading(q.value)) &&
      ['', element.dataset['kind']].includes(kind.value) &&
      ['', element.dataset['basis']].includes(basis.value) &&
      ['', ...chapters].includes(chapter.value)
    );
  }

  /** A link to a group that the filters hide shows it all the same. */
  private reveal(): void {
    const place = namedElements()[0];
    if (!place?.closest('[data-group][hidden]')) return;
    for (const name of FIELDS) this.fields[name].value = '';
    this.filter();
    place.scrollIntoView();
  }
}

/** The group to which a letter leads. */
function groupOf(letter: HTMLAnchorElement): HTMLElement {
  return document.getElementById(decodeURIComponent(letter.hash.slice(1)))!.closest<HTMLElement>('[data-group]')!;
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

const form = document.querySelector<HTMLFormElement>('[data-glossary-filters]');
if (form) new GlossaryPage(form).open();
