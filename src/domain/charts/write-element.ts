import { escapeXml } from '../text/escape-xml.ts';

/** What attributes hold; numbers are rounded here and nowhere before, and what is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** Decimals that a drawing keeps: a hundredth of a pixel is less than any screen or print shows. */
export const DIGITS = 2;

/** Writes an SVG element with its attributes in their order; `content` is markup already. */
export function writeElement(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? roundNumber(value) : escapeXml(value)}"`,
  );
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** The number as a drawing writes it. */
export function roundNumber(value: number): number {
  return Number(value.toFixed(DIGITS));
}
