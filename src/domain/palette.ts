/**
 * The colours of the site, light and dark: ink on paper and one cinnabar. Whatever leaves the site has them from here; the style
 * sheets of pages and frames and the favicon say the same.
 */
export const PALETTE = {
  light: { paper: '#fbf8f1', ink: '#1f1d1a', soft: '#5f5a50', rule: '#d9d2c3', cinnabar: '#a32b22' },
  dark: { paper: '#171613', ink: '#e9e4d8', soft: '#aaa394', rule: '#3a372f', cinnabar: '#f0806f' },
} as const;
export type Scheme = keyof typeof PALETTE;
