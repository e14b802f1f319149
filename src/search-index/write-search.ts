import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { foldText } from '../domain/search/fold.ts';
import { makeCatalogue } from '../domain/search/make-catalogue.ts';
import { prepareEntries, type PreparedEntries } from '../domain/search/prepare-entries.ts';
import { RESULT_KINDS, type SearchRecord, type ShownEntry } from '../domain/search/record.ts';
import type { Suggestions } from '../domain/search/suggest.ts';
import { listWords } from './list-words.ts';
import { openSearch, type Find } from './open-search.ts';
import { readSounds } from './read-sounds.ts';
import { createSyllableReader } from './read-syllables.ts';
import { readVariants } from './read-variants.ts';
import { writePagefind } from './write-pagefind.ts';

/** How many entries there are, and the search over them as a reader of the site will have it. */
export type WrittenSearch = { count: number; find: Find };

/** Writes the Pagefind index, the catalogue and the words of the records in chunks below `dist`. */
export async function writeSearch(records: SearchRecord[], dist: string): Promise<WrittenSearch> {
  const prepared = prepareEntries(records, { readVariants, createSyllableReader });
  const { entries, terms, layouts } = prepared;
  const tokens = layouts.map((layout) => layout.tokens);
  const index = await writePagefind(tokens, join(dist, 'pagefind'));
  const catalogue = makeCatalogue(prepared, { build: '', index });

  const words = listWords(prepared);
  const sounds = readSounds(new Set(layouts.flatMap(({ syllables }) => syllables)));
  const abouts = terms.map(({ about }) => about);
  const parts: [name: string, content: unknown][] = [
    ...RESULT_KINDS.flatMap((kind) => {
      const shown = entries.filter((entry) => entry.kind === kind).map(toShown);
      return cutIntoParts(kind, shown, catalogue.chunks[kind]);
    }),
    ...cutIntoParts('about', abouts, catalogue.aboutChunk),
    ['words', words],
    ['sounds', sounds],
  ];
  // These a browser keeps for a year: another byte in one of them is another name.
  catalogue.build = fingerprint(parts);

  const folder = join(dist, 'data/search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'words'), { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  write('catalogue', catalogue);
  for (const [name, content] of parts) write(`words/${catalogue.build}-${name}`, content);
  for (const locale of LOCALES) write(`suggestions.${locale}`, listSuggestions(prepared, locale));
  return { count: entries.length, find: openSearch(prepared, catalogue, words, sounds) };
}

/** A list in files of so many entries. */
function cutIntoParts(name: string, list: unknown[], size: number): [name: string, content: unknown[]][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, n) => [
    `${name}-${n}`,
    list.slice(n * size, (n + 1) * size),
  ]);
}

/** Ten characters that change with the content. */
function fingerprint(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
}

function toShown({ kind, id, zh, en, pinyin, sense, status, slug, page, at }: SearchRecord): ShownEntry {
  const shown: ShownEntry = { id, zh: zh[0]!, en: en[0] ?? '' };
  if (kind === 'term') return { ...shown, pinyin: pinyin!, sense: sense!, names: { zh, en } };
  if (kind === 'number') return { ...shown, label: { zh: zh[1]!, en: en[1]! }, status: status! };
  if (kind === 'outcome') return { ...shown, sense: sense! };
  if (kind === 'page') {
    const texts = Array.from({ length: Math.max(zh.length, en.length) - 1 }, (_, nth) => ({
      zh: zh[nth + 1] ?? '',
      en: en[nth + 1] ?? '',
    }));
    return { ...shown, page: page!, at: at!, texts, ...(sense && { sense }) };
  }
  return slug === undefined ? shown : { ...shown, slug };
}

function listSuggestions({ terms, variants, readSyllables }: PreparedEntries, locale: Locale): Suggestions {
  return {
    zh: terms.map(({ zh }) => zh[0]!),
    pinyin: terms.map(({ zh, pinyin }) => readSyllables(zh[0]!, foldText(zh[0]!, variants), pinyin).join(' ')),
    en: locale === 'en' ? terms.map(({ en }) => en[0]!) : [],
  };
}
