import type { Element } from './fold.ts';

/**
 * First letter of a token by its kind. Pagefind cuts, stems and splits words by rules that differ between build, browser and page;
 * plain letters that no rule knows come through untouched. The closing x keeps a token from being the beginning of another, which
 * Pagefind’s own program would take for a hit.
 */
const KIND_LETTER = { han: 'h', number: 'n', word: 'w', sign: 's', syllable: 'r', initials: 'i' } as const;

/** The token of an element. */
export function tokenOf({ kind, value }: Pick<Element, 'kind' | 'value'>): string {
  return spell(KIND_LETTER[kind], value);
}

/** The token of a toneless syllable of a reading. */
export function syllableToken(syllable: string): string {
  return spell(KIND_LETTER.syllable, syllable);
}

/** The token of the initials of a term’s reading, wxzf, or of the whole of it. */
export function initialsToken(initials: string): string {
  return spell(KIND_LETTER.initials, initials);
}

/** The same token in an explanation. The letter in front keeps explanations in index chunks of their own, fetched on demand. */
export function aboutToken(token: string): string {
  return `a${token}`;
}

/** A character as part of a reading, wuxing政府: asked for as itself, looked for beside syllables. */
export function heardToken(token: string): string {
  return `${HEARD}${token}`;
}

/** The token that a heard one is asked for by; null for any other token. */
export function writtenToken(token: string): string | null {
  return token.startsWith(HEARD) ? token.slice(HEARD.length) : null;
}

/** No kind begins with this letter, so no token of the index does. */
const HEARD = 'e';

function spell(kind: string, value: string): string {
  const letters = [...value].map((char) => {
    if (kind === KIND_LETTER.han) return hexLetters(char);
    if (kind === KIND_LETTER.number) return char === '.' ? 'k' : 'abcdefghij'[Number(char)];
    // Words keep a to w; anything else is y, its code point and q.
    return /^[a-w]$/.test(char) ? char : `y${hexLetters(char)}q`;
  });
  return `${kind}${letters.join('')}x`;
}

/** The code point in hexadecimal, a to p for 0 to f. */
function hexLetters(char: string): string {
  return [...char.codePointAt(0)!.toString(16)].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
}
