import { QUOTED, type QuoteFile, type Quoted } from '../../domain/citation/quote-file.ts';
import { FORMATS, type Format } from '../../domain/citation/write-quote.ts';
import { recall, remember } from '../browser/memory.ts';

/** How a reader quotes. */
export type QuoteChoices = { language: Quoted; notes: boolean; format: Format };

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T => list.includes(value as T);

/** What the reader chose last; at first both languages, or the one that is shown, with source. */
export function recallChoices({ references }: QuoteFile): QuoteChoices {
  const [language, format, notes] = (recall('quote') ?? '').split(' ');
  const view = document.documentElement.dataset['view'];
  const wanted = isOneOf(QUOTED, language) ? language : isOneOf(QUOTED, view) ? view : 'both';
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
