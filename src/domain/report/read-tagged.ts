import type { Locale } from '../locale.ts';

/** The texts between `<Brief lang="en">` and `</Brief>`, or those of another section, in one language of an annotated chapter. */
export function readTagged(body: string, name: string, locale: Locale): string[] {
  const [, ...texts] = body.split(`<${name} lang="${locale}">`);
  return texts.map((text) => text.split(`</${name}>`)[0]!.trim());
}
