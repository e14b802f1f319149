import type { QuoteFile } from '../../domain/citation/quote-file.ts';
import { loadEach, readJson } from '../browser/read-json.ts';

/** What the quotes of a chapter are made from, by its address. */
export const quotesFrom = loadEach((address) => readJson(address, { isValid: isQuoteFile }));

function isQuoteFile(value: unknown): value is QuoteFile {
  const { sentences, references, words } = (value ?? {}) as Partial<QuoteFile>;
  return Array.isArray(sentences) && references?.zh !== undefined && words?.name !== undefined;
}
