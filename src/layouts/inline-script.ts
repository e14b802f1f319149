import { createHash } from 'node:crypto';
import { minifySync } from 'vite';

/** What runs where it stands, before what follows is painted: the text of a function called with the values, and its hash for the page’s policy. */
export function inlineScript<Values extends unknown[]>(run: (...values: Values) => void, ...values: Values) {
  const text = shorten(`(${run.toString()})(${values.map((value) => JSON.stringify(value)).join()})`);
  return { text, hash: hashOf(text) };
}

/** Every page has the same few. */
const shortened = new Map<string, string>();

function shorten(script: string): string {
  const known = shortened.get(script) ?? minifySync('inline.js', script).code;
  shortened.set(script, known);
  return known;
}

/** The hash by which a content security policy names a script or a style. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
