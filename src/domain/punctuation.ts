import type { Locale } from './locale.ts';

/**
 * What each language puts between things, with the space that belongs to it: `list` between members of a list (、), `comma`
 * between parts of a statement, `gap` between words.
 */
export const PUNCTUATION = {
  zh: { colon: '：', comma: '，', list: '、', semicolon: '；', stop: '。', dash: '——', gap: '' },
  en: { colon: ': ', comma: ', ', list: ', ', semicolon: '; ', stop: '. ', dash: ' — ', gap: ' ' },
} as const satisfies Record<Locale, Record<string, string>>;

type Mark = keyof (typeof PUNCTUATION)[Locale];

/** Joins what there is of some parts as the language does; empty parts and null are left out. */
export function joinParts(parts: (string | null)[], mark: Mark, locale: Locale): string {
  return parts.filter((part) => part !== null && part !== '').join(PUNCTUATION[locale][mark]);
}

/** A text in the brackets of the language, full-width in Chinese; the space before them is `gap`. */
export function bracket(text: string, locale: Locale): string {
  return locale === 'zh' ? `（${text}）` : `(${text})`;
}

/** A text as it stands between quotation marks: its own are single ones there. */
export function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** A sentence without the full stop at its end. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[。.]$/, '');
}

/** Parts that have no full stop of their own as sentences, one after another. */
export function writeSentences(parts: string[], locale: Locale): string {
  return parts
    .map((part) => part + PUNCTUATION[locale].stop)
    .join('')
    .trimEnd();
}
