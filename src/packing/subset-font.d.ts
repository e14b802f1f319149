declare module 'subset-font' {
  /** A font file with the characters of a text alone, and with its axes set. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'truetype' | 'woff2'; variationAxes?: Record<string, number> },
  ): Promise<Uint8Array>;
}
