import { QUOTED, type QuoteFile, type Quoted } from '../../domain/citation/quote-file.ts';
import { FORMATS, type Format } from '../../domain/citation/write-quote.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { recall, remember } from '../browser/memory.ts';

/** How a reader quotes. */
export type QuoteChoices = { language: Quoted; notes: boolean; format: Format };

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

/** What the reader chose last; at first the language that is shown, or that of the page, with source. */
export function recallChoices({ references }: QuoteFile, locale: Locale): QuoteChoices {
  const [language, format, notes] = (recall('quote') ?? '').split(' ');
  const view = document.documentElement.dataset['view'];
  const wanted = isOneOf(QUOTED, language) ? language : isOneOf(LOCALES, view) ? view : locale;
  return {
    language: references[wanted] ? wanted : 'zh',
    format: isOneOf(FORMATS, format) ? format : 'plain',
    notes: notes === 'notes',
  };
}

/** What the form says now. */
export function readChoices(form: HTMLFormElement): QuoteChoices {
  const fields = new FormData(form);
  return {
    language: fields.get('quote-language') as Quoted,
    format: fields.get('quote-format') as Format,
    notes: fields.has('quote-notes'),
  };
}

/** Sets the form, and keeps from now on what the reader chooses. */
export function setChoices(form: HTMLFormElement, { language, format, notes }: QuoteChoices): void {
  (form.elements.namedItem('quote-language') as RadioNodeList).value = language;
  (form.elements.namedItem('quote-format') as HTMLSelectElement).value = format;
  (form.elements.namedItem('quote-notes') as HTMLInputElement).checked = notes;
  form.addEventListener('change', () => {
    const now = readChoices(form);
    remember('quote', [now.language, now.format, now.notes ? 'notes' : ''].join(' ').trim());
  });
}
