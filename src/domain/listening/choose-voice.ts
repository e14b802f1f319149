import type { Locale } from '../locale.ts';

/** What is asked of a browser’s voice. */
export type Voice = { lang: string; localService: boolean; default: boolean };

/** Tags in the order in which they are wanted: Mandarin as the report was read before Cantonese, English as the site spells it. */
const WANTED: Record<Locale, string[]> = {
  zh: ['zh-cn', 'zh-sg', 'zh', 'zh-tw', 'zh-hk', 'zh-mo'],
  en: ['en-gb', 'en', 'en-us'],
};

/**
 * The voice that reads a language: by its tag, among equals one of the device before one that sends the words to a server, then
 * the one that the browser prefers. Undefined where no voice speaks the language.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], language: Locale): V | undefined {
  const worth = (voice: V) => [rankOf(voice, language), voice.localService ? 0 : 1, voice.default ? 0 : 1];
  return voices
    .filter(({ lang }) => plainTag(lang).split('-')[0] === language)
    .sort((a, b) => compare(worth(a), worth(b)))[0];
}

function rankOf({ lang }: Voice, language: Locale): number {
  const rank = WANTED[language].indexOf(plainTag(lang));
  return rank < 0 ? WANTED[language].length : rank;
}

/** `zh_CN_#Hans`, `cmn-Hans-CN` and `zh-CN` are one; Android and older Safaris write the first two. */
function plainTag(tag: string): string {
  return tag
    .toLowerCase()
    .replace('#', '')
    .split(/[-_]/)
    .filter((part) => part !== 'hans' && part !== 'hant')
    .join('-')
    .replace(/^cmn\b/, 'zh')
    .replace(/^yue.*/, 'zh-hk');
}

function compare(a: number[], b: number[]): number {
  return a.map((value, at) => value - b[at]!).find((difference) => difference !== 0) ?? 0;
}
