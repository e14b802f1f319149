import type { QuoteFile } from '../../domain/citation/quote-file.ts';
import { loadOnce, readJson } from '../browser/read-json.ts';

const files = new Map<string, () => Promise<QuoteFile>>();

/** What the quotes of a chapter are made from; asked for once, and anew after a failure. */
export function quotesFrom(address: string): Promise<QuoteFile> {
  const load = files.get(address) ?? loadOnce(() => readJson(address, { isValid: isQuoteFile }));
  files.set(address, load);
  return load();
}

function isQuoteFile(value: unknown): value is QuoteFile {
  const { sentences, references, words } = (value ?? {}) as Partial<QuoteFile>;
  return Array.isArray(sentences) && references?.zh !== undefined && words?.name !== undefined;
}
