import { isObject } from '../is-object.ts';

/** Traditional characters for simplified ones, and the phrases in which others stand for them; all keep their length. */
export type ScriptTable = { chars: Record<string, string>; phrases: Record<string, string> };

const HAN_RUN = /\p{Script=Han}+/gu;
/** The longest phrase that is looked for around a character. */
const REACH = 6;

/**
 * A table that writes every Chinese stretch of the texts as `convert` does, character for character. A stretch that `convert` makes
 * longer or shorter stays as it is.
 */
export function makeScriptTable(texts: Iterable<string>, convert: (text: string) => string): ScriptTable {
  const runs = new Map<string, string>();
  for (const text of texts) {
    for (const [run] of text.matchAll(HAN_RUN)) if (!runs.has(run)) runs.set(run, convert(run));
  }
  for (const [run, wanted] of runs) if (wanted.length !== run.length) runs.set(run, run);

  const table: ScriptTable = { chars: commonestChars(runs), phrases: {} };
  for (let length = 2; length <= REACH; length += 1) {
    const write = createScriptWriter(table);
    for (const [run, wanted] of runs)
      Object.assign(table.phrases, findPhrases(run, write(run), wanted, length, convert));
  }
  const write = createScriptWriter(table);
  for (const [run, wanted] of runs) if (write(run) !== wanted) table.phrases[run] = wanted;
  return table;
}

/** A writer of traditional characters: of the phrases that begin at a character the longest, else the character’s own. */
export function createScriptWriter({ chars, phrases }: ScriptTable): (text: string) => string {
  const longest = Math.max(1, ...Object.keys(phrases).map(({ length }) => length));
  return (text) => {
    let written = '';
    for (let at = 0; at < text.length;) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !Object.hasOwn(phrases, text.slice(at, at + length))) length -= 1;
      const part = text.slice(at, at + length);
      written += (length > 1 ? phrases[part] : chars[part]) ?? part;
      at += length;
    }
    return written;
  };
}

/** Whether an answer is such a table. */
export function isScriptTable(value: unknown): value is ScriptTable {
  return isObject(value) && isObject(value['chars']) && isObject(value['phrases']);
}

/** What stands most often for each character that is not written alike. */
function commonestChars(runs: Map<string, string>): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [run, wanted] of runs) {
    for (const [at, char] of run.split('').entries()) {
      const forms = counts.get(char) ?? new Map<string, number>();
      forms.set(wanted[at]!, (forms.get(wanted[at]!) ?? 0) + 1);
      counts.set(char, forms);
    }
  }
  const commonest = [...counts].map(([char, forms]) => [char, [...forms].sort((a, b) => b[1] - a[1])[0]![0]] as const);
  return Object.fromEntries(commonest.filter(([char, form]) => char !== form));
}

/** Stretches of this length that `convert` writes rightly by themselves, around each character that is not written as wanted. */
function findPhrases(run: string, written: string, wanted: string, length: number, convert: (text: string) => string) {
  const found: Record<string, string> = {};
  for (let wrong = 0; wrong < run.length; wrong += 1) {
    if (written[wrong] === wanted[wrong]) continue;
    for (let start = Math.max(0, wrong - length + 1); start <= Math.min(wrong, run.length - length); start += 1) {
      const phrase = run.slice(start, start + length);
      if (convert(phrase) !== wanted.slice(start, start + length)) continue;
      found[phrase] = wanted.slice(start, start + length);
      break;
    }
  }
  return found;
}
