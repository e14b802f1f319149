import { decodeEscapes } from './decode-escapes.ts';

/** What an address that leads nowhere was about, as words to search for: its last part, without an ending; empty where that holds no letter. */
export function wordsOfPath(path: string): string {
  const last =
    decodeEscapes(path)
      .split('/')
      .findLast((part) => part !== '') ?? '';
  const words = last
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return /\p{L}/u.test(words) ? words : '';
}
