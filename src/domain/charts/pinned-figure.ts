import type { Bilingual, Locale } from '../locale.ts';
import { PUNCTUATION } from '../punctuation.ts';
import { addressText } from '../site/address-text.ts';
import { escapeXml } from '../text/escape-xml.ts';
import type { Pin } from './pin-schema.ts';

/** Where a kept chart has been taken further, and how it is said. */
export type Newer = { words: string; href: string; name: string };

/** Room that the line on a newer version may take, in px: three lines of a narrow frame. */
const NEWER_LINE = 62;

/** A kept text with the address that the site has today in its places. */
export function placeAddress(text: string, site: string): string {
  return text.replaceAll('{site}', site).replaceAll('{host}', addressText(site));
}

/** The figure as it was kept, and below it the line on what came after, where there is something. */
export function pinnedFigure(
  { figure }: { figure: Bilingual },
  locale: Locale,
  site: string,
  newer: Newer | null,
): string {
  const kept = placeAddress(figure[locale], site);
  if (!newer) return kept;
  const line = `<p>${escapeXml(newer.words)}${PUNCTUATION[locale].gap}<a href="${escapeXml(newer.href)}" target="_blank" rel="noopener">${escapeXml(newer.name)}</a></p>`;
  // A name may hold what a replacement gives a meaning, as $& has.
  return kept.replace(/(?=<\/figure>$)/, () => line);
}

/** The height of a kept frame, in px, with room for the line that a newer version will bring. */
export function pinnedHeight({ height }: Pick<Pin, 'height'>, locale: Locale): number {
  return height[locale] + NEWER_LINE;
}
