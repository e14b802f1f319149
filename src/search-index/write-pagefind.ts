import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { ChunkTable } from '../domain/search/catalogue.ts';
import { readPages, repackIndex, type IndexFile } from './repack-index.ts';

/*
 * Why tokens and not text: of the reasons found in Pagefind 1.5.2, measured again with 1.6.0 on this report, these still hold. The
 * query is cut by the page’s language, whatever the `language` option says (高质量发展: 19 hits on a Chinese page, 24 on an English
 * one, 10 sentences hold it). A word that the index lacks is dropped (“xyzzy reform” finds 20), every word is a prefix (12 finds
 * 1200), and a miss falls back to the longest beginning (reformzzz finds 20). One url in two languages keeps the later record.
 * Traditional characters, pinyin, entries and slips are nobody’s business. No longer: phrases missed because build and browser cut
 * differently (0 of 300), quotation marks that break a query, and prefixes missed in chunks not yet loaded. New: where a token
 * stands comes with each hit, and that is all that the ranking needs.
 */

/** No language: one index, no stemmer, no segmentation. */
const NO_LANGUAGE = 'und';

/**
 * Builds the index of the entries’ tokens, writes its chunks into `folder` and gives the table of them. Throws when an entry has no
 * record, or another number than its own, or more than one index came out.
 */
export async function writePagefind(tokens: string[][], folder: string): Promise<ChunkTable> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const [entry, content] of tokens.entries()) {
    const added = await index.addCustomRecord({ url: `/${entry}`, content: content.join(' '), language: NO_LANGUAGE });
    if (added.errors.length > 0) throw new Error(`entry ${entry}: ${added.errors.join('\n')}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(built.errors.join('\n'));

  const entryOfHash = new Map<string, number>();
  for (const { path, content } of built.files) {
    const [, hash] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (hash !== undefined) entryOfHash.set(hash, entryOfFragment(content));
  }
  const entries = readPages(built.files).map((hash) => entryOfHash.get(hash));
  if (entries.length !== tokens.length || entries.some((entry, page) => entry !== page))
    throw new Error(
      `the search index numbers ${entries.length} pages in another order than the ${tokens.length} entries`,
    );

  const entry = JSON.parse(fileText(built.files, 'pagefind-entry.json')) as { languages: Record<string, unknown> };
  const languages = Object.keys(entry.languages);
  if (languages.join() !== NO_LANGUAGE)
    throw new Error(`the search index came out in the languages ${languages.join(', ')}`);

  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'index'), { recursive: true });
  const { chunks, table } = repackIndex(built.files);
  for (const { path, content } of chunks) writeFileSync(join(folder, path), content);
  return table;
}

/** A fragment is JSON behind twelve bytes of signature, compressed; its address is the entry’s number. */
function entryOfFragment(content: Uint8Array): number {
  const { url } = JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string };
  return Number(url.slice(1));
}

function fileText(files: IndexFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`Pagefind wrote no ${path}`);
  return new TextDecoder().decode(file.content);
}
