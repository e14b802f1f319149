import { decodeEscapes } from './decode-escapes.ts';

/** `s5.3.2`, `5.3.2`, and a range with any dash and with or without the second `s`. */
const SENTENCES = /^s?(\d+\.\d+\.\d+)(?:\s*[-‐-―−~～]\s*s?(\d+\.\d+\.\d+))?(?![\d])/iu;
/** Where the name of a place ends: at a tracking parameter, a bracket, any sign that no id of the site holds. */
const NAME = /^[\p{L}\p{M}\p{N}._-]+/u;
/** What a page’s address may hold for the browser alone: a passage of text to light up. */
const DIRECTIVE = ':~:';

/**
 * The places that the fragment of an address begins with: one id, two for a range, none where it names nothing. Readers paste
 * addresses with the full stop, bracket or tracking parameter that followed them, in capitals, without the `s`. `find` gives the
 * page’s own spelling of a name, or undefined where the page has no such place.
 */
export function readAnchor(fragment: string, find: (name: string) => string | undefined): string[] {
  const text = decodePlace(fragment);
  const exact = find(text);
  if (exact !== undefined) return [exact];

  const plain = text.normalize('NFKC').trim();
  const sentences = SENTENCES.exec(plain);
  if (sentences) {
    const ids = sentences.slice(1).flatMap((id) => (id === undefined ? [] : [find(`s${id}`)]));
    return ids.includes(undefined) ? [] : (ids as string[]);
  }
  const name = NAME.exec(plain)?.[0] ?? '';
  const id = find(name) ?? find(name.replace(/[._-]+$/, ''));
  return id === undefined ? [] : [id];
}

/** Whether a fragment asks for a place at all: nothing, `top` and a text directive do not. */
export function asksForPlace(fragment: string): boolean {
  return !['', 'top'].includes(decodePlace(fragment).toLowerCase());
}

function decodePlace(fragment: string): string {
  return decodeEscapes(fragment.split(DIRECTIVE, 1)[0]!);
}
