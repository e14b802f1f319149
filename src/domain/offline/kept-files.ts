import { LOCALES } from '../locale.ts';

const OWN = `^(?:${LOCALES.join('|')})/`;
/** What is kept for reading without a network, the pages first: one that a host has altered is found at once. */
const KEPT = [
  /^index\.html$/,
  new RegExp(`${OWN}(?:[^/]+/)?index\\.html$`),
  new RegExp(`${OWN}(?:report|charts|outcomes)/[^/]+/index\\.html$`),
  new RegExp(`${OWN}terms/by-[^/]+/index\\.html$`),
  /^(?:_astro|pagefind)\//,
  /^data\/(?:search|cards|quotes|words|dictionary|script|study)\//,
  new RegExp(`${OWN}charts/[^/]+-text-[^/]+\\.svg$`),
  /^(?:favicon\.svg|embed\.js)$/,
];

/**
 * Of the files of a built site (paths from its root, with /) those that a browser keeps: chapters, glossary, numbers, charts,
 * outcomes, running text and search, with all that they ask for. Terms’ own pages, frames, kept versions and open data are too
 * many.
 */
export function keptFiles(files: string[]): string[] {
  const sorted = [...files].sort();
  return KEPT.flatMap((pattern) => sorted.filter((file) => pattern.test(file)));
}

/** The address of a built file from the site’s root. */
export function addressOf(file: string): string {
  return encodeURI(file).replace(/(^|\/)index\.html$/, '$1');
}

/** The name of the store in which the site of an address (its scope) is kept. */
export function storeOf(scope: string): string {
  return `kept ${scope}`;
}
