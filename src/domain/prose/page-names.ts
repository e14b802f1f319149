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
  'privacy',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Those of the main navigation, in its order: what a newcomer looks for comes first. */
export const MAIN_PAGES = [
  'background',
  'chapters',
  'terms',
  'numbers',
  'charts',
  'outcomes',
  'places',
] as const satisfies PageName[];
export type MainPage = (typeof MAIN_PAGES)[number];
