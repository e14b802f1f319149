import type { Locale } from '../locale.ts';
import { dropPhrase, findPhrase } from '../text/find-phrase.ts';
import type { Avoided } from './avoided-schema.ts';

const HAN = '\\p{Script=Han}，。；：、？！“”（）';

/** Words in quotation marks are another’s, or are spoken of and not used. */
const QUOTATION = /“[^“”]*”/gu;

/** What a compositor of each language would send back, with what to write instead. */
const TYPOGRAPHY: Record<Locale, [fault: RegExp, what: string][]> = {
  zh: [
    [
      new RegExp(`[${HAN}][,;:?!()"']|[,;:?!()"'][${HAN}]`, 'u'),
      'Western punctuation in Chinese; write ，；：？！（）“”',
    ],
    [new RegExp(`[${HAN}] +[A-Za-z0-9]|[A-Za-z0-9] +[${HAN}]`, 'u'), 'a space between Chinese and Latin; leave it out'],
    // Beside English words that the Chinese quotes, the English ellipsis.
    [/(?<!…|[A-Za-z] )…(?!…)|\.\.\./u, 'half an ellipsis; write ……'],
    [/\d{4}-\d\d-\d\d/u, 'a date in figures; write it in words'],
  ],
  en: [
    [/["']/u, 'a straight quotation mark; write “ ” ’'],
    [/[，。；：（）]/u, 'Chinese punctuation in English'],
    [/\.\.\./u, 'three full stops; write …'],
    [/\d{4}-\d\d-\d\d/u, 'a date in figures; write 3 March 2024'],
    [/(?<![\d.,])\d{5,}(?!\d)/u, 'a large number without commas; write 16,000'],
  ],
};

/** So long may a stretch between two stops be for a reader aloud: words in English, characters in Chinese. */
const LONGEST: Record<Locale, number> = { zh: 120, en: 45 };
const STOPS: Record<Locale, RegExp> = { zh: /[。；：！？\n]/u, en: /[.;:!?][”’)]*\s|\n/u };
const UNITS: Record<Locale, string> = { zh: 'characters', en: 'words' };
const WORDS: Record<Locale, RegExp> = { zh: /\p{Script=Han}/gu, en: /\S+/g };

/**
 * What the site’s own words in one language do against typography, the list of avoided words and the breath of a reader, each in
 * words.
 */
export function wordingFaults(id: string, text: string, locale: Locale, avoided: Avoided[]): string[] {
  return [
    ...TYPOGRAPHY[locale].flatMap(([fault, what]) => {
      const found = fault.exec(text)?.[0];
      return found === undefined ? [] : [`“${found}”: ${what}`];
    }),
    ...avoided.flatMap((entry) => {
      const found = entry.except && Object.hasOwn(entry.except, id) ? undefined : findAvoided(entry, text, locale);
      return found === undefined ? [] : [`“${found}”: ${entry.why}`];
    }),
    ...text.split(STOPS[locale]).flatMap((stretch) => {
      const count = stretch.match(WORDS[locale])?.length ?? 0;
      if (count <= LONGEST[locale]) return [];
      const begin = stretch.trim().slice(0, 30);
      return [`“${begin}…”: ${count} ${UNITS[locale]} without a stop, at most ${LONGEST[locale]}; divide the sentence`];
    }),
  ];
}

/** The first of the entry’s words that the text has by itself: not as a quotation, nor in a phrase in which it is right. */
function findAvoided({ zh, en, but }: Avoided, text: string, locale: Locale): string | undefined {
  const own = text.replaceAll(QUOTATION, '“”');
  if (locale === 'zh') {
    const rest = (but ?? []).reduce((left, words) => left.replaceAll(words, ''), own);
    return zh?.find((words) => rest.includes(words));
  }
  const rest = (but ?? []).reduce(dropPhrase, own);
  return en?.map((words) => findPhrase(rest, words)).find((found) => found !== undefined);
}
