/** Addresses that the page hands to its script: the script knows neither base path nor language. */
export type SearchAddresses = {
  pagefind: string;
  data: string;
  /** With `{id}` or `{slug}` where the name goes. */
  term: string;
  number: string;
  chart: string;
  outcome: string;
  chapter: string;
  /** What pages lie below. */
  page: string;
};
