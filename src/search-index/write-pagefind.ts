import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { aboutToken } from '../domain/search/tokens.ts';
import { ROOT } from '../reader/content-folder.ts';
import { repackIndex, type IndexFile } from './repack-index.ts';

/*
 * Why tokens and not text: of the reasons found in Pagefind 1.5.2, measured again with 1.6.0 on this report, these still hold. The
 * query is cut by the page’s language, whatever the `language` option says (高质量发展: 19 hits on a Chinese page, 24 on an English
 * one, 10 sentences hold it). A word that the index lacks is dropped (“xyzzy reform” finds 20), every word is a prefix (12 finds
 * 1200), and a miss falls back to the longest beginning (reformzzz finds 20). One url in two languages keeps the later record.
 * Traditional characters, pinyin, entries and slips are nobody’s business. No longer: phrases missed because build and browser cut
 * differently (0 of 300), quotation marks that break a query, and prefixes missed in chunks not yet loaded. New: where a token
 * stands comes with each hit, and that is all that the ranking needs.
 */

/** No language: one index, no stemmer, no segmentation; on every page Pagefind falls back to the only index there is. */
const NO_LANGUAGE = 'und';
/** The program, its table of chunks and the chunks. The page asks the program itself, and needs none of Pagefind’s other files. */
const DEPLOYED = /^(?:wasm\.unknown\.pagefind|pagefind\.pf_meta|index\/.*)$/;

/**
 * Builds the index of the entries’ tokens into `folder`; it calls an entry `<name>_<number>`. Throws when an entry has no record or more
 * than one index came out.
 */
export async function writePagefind(tokens: string[][], name: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('\n'));
  for (const [entry, content] of tokens.entries()) {
    const added = await index.addCustomRecord({ url: `/${entry}`, content: content.join(' '), language: NO_LANGUAGE });
    if (added.errors.length > 0) throw new Error(`entry ${entry}: ${added.errors.join('\n')}`);
  }
  const built = await index.getFiles();
  await close();
  if (built.errors.length > 0) throw new Error(built.errors.join('\n'));

  const idOfHash = new Map<string, string>();
  for (const { path, content } of built.files) {
    const [, hash] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
    if (hash !== undefined) idOfHash.set(hash, `${name}_${entryOfFragment(content)}`);
  }
  if (new Set(idOfHash.values()).size !== tokens.length)
    throw new Error(`of ${tokens.length} entries ${idOfHash.size} have a record in the search index`);
  const files = repackIndex(built.files, idOfHash, aboutToken(''));

  const entry = JSON.parse(fileText(built.files, 'pagefind-entry.json')) as { languages: Record<string, unknown> };
  const languages = Object.keys(entry.languages);
  if (languages.join() !== NO_LANGUAGE)
    throw new Error(`the search index came out in the languages ${languages.join(', ')}`);

  rmSync(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (!DEPLOYED.test(path)) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // The licence of the program asks to stand beside it.
  copyFileSync(join(ROOT, 'node_modules/pagefind/LICENSE/LICENSE'), join(folder, 'LICENSE'));
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
