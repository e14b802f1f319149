import { HREFLANG, LOCALES } from '../locale.ts';

/** The same page for the readers of one language, or with `x-default` for everyone else. */
export type Alternate = { hreflang: string; path: string };

/**
 * Where the page of a path below the site’s root stands in each language, and which one is for everyone else: the choice of
 * language for the home pages, else the English. The choice of language itself, `/`, stands with the home pages. A page that
 * keeps a version, `/v/2/en/…`, stands with the same version in the other language.
 */
export function alternatesOf(path: string): Alternate[] {
  const [, version = '', below = ''] = /^(\/v\/\d+)?(?:\/[^/]+)?\/(.*)$/.exec(path)!;
  return [
    ...LOCALES.map((locale) => ({ hreflang: HREFLANG[locale], path: `${version}/${locale}/${below}` })),
    { hreflang: 'x-default', path: below === '' ? '/' : `${version}/en/${below}` },
  ];
}
