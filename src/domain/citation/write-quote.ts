import { LANG_TAG } from '../locale.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { QuoteWords } from './quote-file.ts';
import type { Quote } from './quote-sentences.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl.ts';
import { writeGbt } from './write-gbt.ts';
import { writeRis } from './write-ris.ts';

/** What a quote can be written as: its text alone, its text with source and address, or a reference to it. */
export const FORMATS = ['text', 'plain', 'markdown', 'html', 'gbt', 'apa', 'chicago', 'bibtex', 'ris', 'csl'] as const;
export type Format = (typeof FORMATS)[number];

type Words = Pick<QuoteWords, 'note' | 'accessed'>;

/** The quote in a format. `accessed` says in words on which day it was read. */
export function writeQuote(quote: Quote, format: Format, words: Words): string {
  switch (format) {
    case 'text':
      return [...quote.texts.flatMap(({ paragraphs }) => paragraphs), ...noteLines(quote, words)].join('\n');
    case 'plain':
      return [writeQuote(quote, 'text', words), ...credits(quote), `${quote.address} (${words.accessed})`].join('\n');
    case 'markdown':
      return writeMarkdown(quote, words);
    case 'html':
      return writeHtml(quote, words);
    case 'gbt':
      return writeGbt(quote.work);
    case 'bibtex':
      return writeBibtex(quote.work);
    case 'ris':
      return writeRis(quote.work);
    case 'csl':
      return writeCslJson(quote.work);
    case 'apa':
    case 'chicago':
      return quote[format];
  }
}

const credits = ({ source, translation, provenance }: Quote) =>
  [source, translation, provenance].filter((line) => line !== null);
const noteLines = ({ notes }: Quote, words: Words) => notes.map(({ lang, text }) => words.note[lang] + text);

function writeMarkdown(quote: Quote, words: Words): string {
  const paragraphs = quote.texts.flatMap((text) => text.paragraphs);
  const blocks = [
    paragraphs.map((paragraph) => `> ${escapeMarkdown(paragraph)}`).join('\n>\n'),
    ...noteLines(quote, words).map(escapeMarkdown),
    ...credits(quote).map(escapeMarkdown),
    `<${quote.address}> (${words.accessed})`,
  ];
  return blocks.join('\n\n');
}

function writeHtml(quote: Quote, words: Words): string {
  const cite = escapeXml(quote.address);
  const quotes = quote.texts.map(({ lang, paragraphs }) => {
    const inner = paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('');
    return `  <blockquote lang="${LANG_TAG[lang]}" cite="${cite}">${inner}</blockquote>`;
  });
  const notes = quote.notes.map(
    ({ lang, text }) => `  <p lang="${LANG_TAG[lang]}">${escapeXml(words.note[lang] + text)}</p>`,
  );
  const caption = credits(quote).map(escapeXml).join('<br>');
  const link = `<a href="${cite}">${cite}</a> (${escapeXml(words.accessed)})`;
  return ['<figure>', ...quotes, ...notes, `  <figcaption>${caption}<br>${link}</figcaption>`, '</figure>'].join('\n');
}
