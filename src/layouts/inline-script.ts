import { createHash } from 'node:crypto';

/** What runs where it stands, before what follows is painted: the text of a function called with the values, and its hash for the page’s policy. */
export function inlineScript<Values extends unknown[]>(run: (...values: Values) => void, ...values: Values) {
  const lines = run.toString().replace(/\n\s+/g, '\n');
  const text = `(${lines})(${values.map((value) => JSON.stringify(value)).join()})`;
  return { text, hash: hashOf(text) };
}

/** The hash by which a content security policy names a script or a style. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
