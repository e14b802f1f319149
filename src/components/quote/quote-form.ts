import type { QuoteFile, Quoted } from '../../domain/citation/quote-file.ts';
import { FORMATS } from '../../domain/citation/write-quote.ts';
import { NAMES } from './format-names.ts';

/** Sentences that one quote may take in. */
const LONGEST = 12;

/** The form of the card, with the parts that its script asks for and fills. */
export function printQuoteForm({ words, sentences, references }: QuoteFile, ends: { first: string; last: string }) {
  const element = make('form', { className: 'quote-form' });
  const until = select('quote-until', words.until, untilOptions(sentences.map(({ id }) => id), ends)); // prettier-ignore
  const formats = FORMATS.map((format) => [format, { ...NAMES, ...words.formats }[format]] as const);
  const format = select('quote-format', words.format, formats);
  const notes = make('input', { type: 'checkbox', name: 'quote-notes' });
  const notesLabel = make('label', {}, notes, ` ${words.notes}`);
  const preview = make('pre');
  preview.dataset['preview'] = '';
  preview.setAttribute('role', 'region');
  preview.setAttribute('aria-label', words.preview);
  const provenance = make('p');
  const copy = button(words.copy, 'quote-main');
  const copyText = button(words.copyText);
  const copyLink = button(words.copyLink);
  const pictures = (['png', 'svg'] as const).map((value) => Object.assign(button(value.toUpperCase()), { value }));
  const status = make('p', { className: 'sr-only', role: 'status' });
  const fault = words.fault && make('a', { textContent: words.fault.link, target: '_blank', rel: 'noopener' });

  const pictureRow = row(make('span', { textContent: words.picture }), ...pictures);
  pictureRow.setAttribute('role', 'group');
  pictureRow.setAttribute('aria-label', words.picture);
  // What is copied is always shown; a phone has no room for the rest.
  const choices = make(
    'details',
    { open: matchMedia('(width >= 52rem)').matches },
    make('summary', { textContent: words.choices }),
    make('div', { className: 'quote-choices' }, row(until.label, format.label, notesLabel), pictureRow),
  );
  element.append(
    row(copy, copyText, copyLink),
    languages(words, Object.keys(references) as Quoted[]),
    choices,
    preview,
    provenance,
    status,
    ...(fault ? [make('p', {}, fault)] : []),
  );
  element.addEventListener('submit', (event) => event.preventDefault());
  until.element.value = ends.last;

  const noted = (from: string, to: string) => {
    const [start, end] = [from, to].map((id) => sentences.findIndex((one) => one.id === id)) as [number, number];
    return sentences.slice(start, end + 1).some((one) => one.notes.length > 0);
  };
  return {
    ...{ element, preview, provenance, copy, copyText, copyLink, pictures, status, fault },
    last: () => until.element.value,
    /** Notes are offered where there are some. */
    withNotes: (from: string, to: string) => (notesLabel.hidden = !noted(from, to)),
  };
}

/** What is shown where the file behind the quotes could not be had. */
export function askAgain(panel: HTMLElement, again: () => void): HTMLElement {
  const retry = button(panel.dataset['again']!);
  retry.addEventListener('click', again);
  return make('p', { id: 'card-sense' }, `${panel.dataset['unread']} `, retry);
}

function languages({ language, quoted }: QuoteFile['words'], known: Quoted[]): HTMLElement {
  const radios = known.map((value) => {
    const radio = make('input', { type: 'radio', name: 'quote-language', value });
    return make('label', {}, radio, ` ${quoted[value]}`);
  });
  return make('fieldset', {}, make('legend', { textContent: language }), ...radios);
}

function untilOptions(ids: string[], { first, last }: { first: string; last: string }): [string, string][] {
  const start = ids.indexOf(first);
  const end = Math.max(start + LONGEST, ids.indexOf(last) + 1);
  return ids.slice(start, end).map((id) => [id, id]);
}

function select(name: string, word: string, options: readonly (readonly [value: string, word: string])[]) {
  const element = make('select', { name });
  element.append(...options.map(([value, text]) => make('option', { value, textContent: text })));
  return { element, label: make('label', {}, `${word} `, element) };
}

function button(word: string, className = ''): HTMLButtonElement {
  return make('button', { type: 'button', textContent: word, className });
}

const row = (...inner: Node[]) => make('div', { className: 'quote-row' }, ...inner);

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...inner);
  return element;
}
