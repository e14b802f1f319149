import { unifyText } from '../text/unify.ts';

/** The letter under which a term stands in the glossary: the first of its pinyin or its English, or `#` for codes without one. */
export function initialLetter(name: string): string {
  const letter = name.normalize('NFD').replace(/\p{M}/gu, '')[0]?.toUpperCase() ?? '';
  return /[A-Z]/.test(letter) ? letter : '#';
}

/** Lower case without tones, spaces, marks and what copying put in, so that `wu xing`, `wǔxíng` and `WUXING` are one. */
export function foldReading(text: string): string {
  return unifyText(text)
    .toLowerCase()
    .replace(/[\s“”‘’'"·\-–]/g, '');
}
