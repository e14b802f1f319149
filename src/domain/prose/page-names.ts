/** The pages that stand once in each language, as running text names them: `<Page of="numbers">`. */
export const PAGE_NAMES = [
  'chapters',
  'terms',
  'numbers',
  'charts',
  'outcomes',
  'places',
  'search',
  'background',
  'method',
  'corrections',
  'downloads',
  'about',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];
