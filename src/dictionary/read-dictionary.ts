import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import { parseDictionary, type Dictionary } from '../domain/words/dictionary.ts';

const require = createRequire(import.meta.url);

/** CC-CEDICT, as far as a text can hold its words. */
export function readDictionary(text: string): Dictionary {
  return parseDictionary(readFileSync(require.resolve('chinese-lexicon/dictionary/cedict.js'), 'utf8'), text);
}

/** One numbered syllable for each character of a text, by its context; empty for what is not Chinese. */
export function hearSyllables(text: string): string[] {
  return pinyin(text, { toneType: 'num', type: 'all', toneSandhi: false, v: true }).map((char) =>
    char.isZh ? char.pinyin : '',
  );
}
