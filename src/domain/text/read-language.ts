import { LANG_TAG, type Locale } from '../locale.ts';

const HAN = /\p{Script=Han}/gu;
const WORD = /\p{Script=Latin}[\p{Script=Latin}’'-]*/gu;
/** A Chinese title may begin with 5G or CGTN; an English one may add its term in Chinese. */
const HAN_OUTWEIGHS = 4;

/** The language of a title or a name that may hold words of the other: that of its first letter, unless Chinese outweighs it. */
export function readLanguage(text: string): Locale {
  const han = text.match(HAN)?.length ?? 0;
  const words = text.match(WORD)?.length ?? 0;
  const first = text.match(/[\p{Script=Han}\p{Script=Latin}]/u)?.[0] ?? '';
  return /\p{Script=Han}/u.test(first) || han > HAN_OUTWEIGHS * words ? 'zh' : 'en';
}

/** The value of `lang` on a page in `locale` for words of a source: nothing where they are in the language of the page. */
export function foreignTag(text: string, locale: Locale): string | undefined {
  const language = readLanguage(text);
  return language === locale ? undefined : LANG_TAG[language];
}

/** An excerpt cut where it leaves words out and goes on in the other language; each part with its own. */
export function readParts(excerpt: string): { text: string; language: Locale }[] {
  const parts: { text: string; language: Locale }[] = [];
  for (const text of excerpt.split(/(?<=… ?)(?!…)/u)) {
    const last = parts.at(-1);
    const language = /\p{Letter}/u.test(text) || !last ? readLanguage(text) : last.language;
    if (last?.language === language) last.text += text;
    else parts.push({ text, language });
  }
  return parts;
}
