import { foldText } from '../domain/search/fold.ts';
import { tonelessPinyin } from '../domain/search/pinyin.ts';
import type { PreparedEntries } from '../domain/search/prepare-entries.ts';
import type { WordList } from '../domain/search/search.ts';

/** What letters are corrected by: the English words of the entries, the readings of the terms. */
export function listWords({ entries, terms }: PreparedEntries): WordList {
  const elements = entries.flatMap(({ kind, en }) =>
    (kind === 'page' ? [] : en).flatMap((text) => foldText(text, new Map())),
  );
  const words = elements.filter(({ kind, raw }) => kind === 'word' && raw.length > 3).map(({ raw }) => raw);
  return {
    words: [...new Set(words)].sort(),
    readings: terms.map(({ pinyin }) => tonelessPinyin(pinyin!)),
  };
}
