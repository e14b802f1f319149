import type { Format } from '../../domain/citation/write-quote.ts';

/** The names of formats that are the same in every language; the other two are words of the interface. */
export const NAMES: Record<Exclude<Format, 'text' | 'plain'>, string> = {
  ...{ markdown: 'Markdown', html: 'HTML', gbt: 'GB/T 7714—2015', apa: 'APA 7', chicago: 'Chicago 17' },
  ...{ bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
};
