/** What a dictionary says of a word in one reading: numbered syllables (`chong2 fu4`), capitals for names, and its senses. */
export type DictionaryEntry = { numbered: string; senses: string[] };
/** Entries by the word in simplified characters, in the dictionary’s order. */
export type Dictionary = ReadonlyMap<string, DictionaryEntry[]>;

const LINE = /^\S+ (\S+) \[([^\]]+)\] \/(.+)\/\s*$/;

/** Reads a dictionary in the format of CC-CEDICT, `傳統 传统 [chuan2 tong3] /tradition/traditional/`, as far as `text` can hold its words. */
export function parseDictionary(lines: string, text: string): Dictionary {
  const chars = new Set(text);
  const entries = new Map<string, DictionaryEntry[]>();
  for (const line of lines.split('\n')) {
    const [, word, numbered, senses] = LINE.exec(line) ?? [];
    if (!word || ![...word].every((char) => chars.has(char))) continue;
    entries.set(word, [...(entries.get(word) ?? []), { numbered: numbered!, senses: senses!.split('/') }]);
  }
  return entries;
}
