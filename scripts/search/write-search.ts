import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { foldText } from '../../src/domain/search/fold.ts';
import { tonelessPinyin } from '../../src/domain/search/pinyin.ts';
import { RESULT_KINDS, type SearchRecord, type ShownUnit } from '../../src/domain/search/record.ts';
import type { WordList } from '../../src/domain/search/search.ts';
import type { Suggestions } from '../../src/domain/search/suggest.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { prepareUnits, type PreparedUnits } from './prepare-units.ts';
import { writePagefind } from './write-pagefind.ts';

/** Writes the Pagefind index, the catalogue and the pieces of the records below `dist`. Gives the number of units. */
export async function writeSearch(records: SearchRecord[], dist: string): Promise<number> {
  const prepared = prepareUnits(records);
  const { units, terms, layouts } = prepared;
  const tokens = layouts.map((layout) => layout.tokens);
  const catalogue = makeCatalogue(prepared, await writePagefind(tokens, join(dist, 'pagefind')));

  const folder = join(dist, 'data/search');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  const writePieces = (name: string, list: unknown[], size: number) => {
    for (let n = 0; n * size < list.length; n += 1) {
      write(`${catalogue.build}-${name}-${n}`, list.slice(n * size, (n + 1) * size));
    }
  };

  write('catalogue', catalogue);
  for (const kind of RESULT_KINDS) {
    const shown = units.filter((unit) => unit.kind === kind).map(toShown);
    writePieces(kind, shown, catalogue.pieces[kind]);
  }
  const abouts = terms.map(({ about }) => about);
  writePieces('about', abouts, catalogue.aboutPiece);
  write(`${catalogue.build}-words`, listWords(prepared));
  for (const locale of LOCALES) write(`suggestions.${locale}`, listSuggestions(prepared, locale));
  return units.length;
}

function toShown({ kind, id, zh, en, pinyin, sense, status, slug }: SearchRecord): ShownUnit {
  const shown: ShownUnit = { id, zh: zh[0]!, en: en[0] ?? '' };
  if (kind === 'term') return { ...shown, pinyin: pinyin!, sense: sense!, names: { zh, en } };
  if (kind === 'number') return { ...shown, label: { zh: zh[1]!, en: en[1]! }, status: status! };
  return slug === undefined ? shown : { ...shown, slug };
}

function listWords({ units, terms }: PreparedUnits): WordList {
  const elements = units.flatMap(({ en }) => en.flatMap((text) => foldText(text, new Map())));
  const words = elements.filter(({ kind, raw }) => kind === 'word' && raw.length > 3).map(({ raw }) => raw);
  return { words: [...new Set(words)].sort(), readings: terms.map(({ pinyin }) => tonelessPinyin(pinyin!)) };
}

function listSuggestions({ terms, variants, readSyllables }: PreparedUnits, locale: Locale): Suggestions {
  return {
    zh: terms.map(({ zh }) => zh[0]!),
    pinyin: terms.map(({ zh, pinyin }) => readSyllables(zh[0]!, foldText(zh[0]!, variants), pinyin).join(' ')),
    en: locale === 'en' ? terms.map(({ en }) => en[0]!) : [],
  };
}
