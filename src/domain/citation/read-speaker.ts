import type { Locale } from '../locale.ts';
import type { Author } from './cited-work.ts';

const LATIN_NAME = /^(\p{Lu}[\p{L}’'-]*)\s+(\p{Lu}[\p{L}’' -]*)$/u;
const LONGEST_NAME = 4;

/**
 * The speaker of a report in each language, from the sentence that names him, where his office may stand as well: 云汀市市长 林知远;
 * Lin Zhiyuan, Mayor of Yunting. A Chinese name in Latin letters has its family name first. Without English the Chinese stands for it.
 */
export function readSpeaker({ zh, en }: { zh: string; en: string | null }): Record<Locale, Author> {
  const chinese = { name: chineseName(zh) };
  if (en === null) return { zh: chinese, en: chinese };
  const name = en.split(',', 1)[0]!.trim();
  const [, family, given] = LATIN_NAME.exec(name) ?? [];
  const isPerson = [...chinese.name].length <= LONGEST_NAME;
  return { zh: chinese, en: isPerson && family && given ? { family, given } : { name } };
}

/** Short names are printed with a space between their characters; what stands before a name is the office. */
function chineseName(line: string): string {
  const parts = line.split(/[\s（）()：:]+/u).filter((part) => part !== '');
  let name = '';
  while (parts.length > 0 && (name === '' || isSingle(name) || isSingle(parts.at(-1)!))) name = parts.pop()! + name;
  return name;
}

const isSingle = (text: string) => [...text].length === 1;
