import type { MiddlewareHandler } from 'astro';
import { LOCALES } from './domain/locale.ts';

/**
 * Gives every page what the site is, and whatever stands once in each language its language and the interface’s words. It asks
 * for the library at each request, for `astro dev` loads this file once and the content anew after each edit.
 */
export const onRequest: MiddlewareHandler = async ({ params, locals }, next) => {
  const { library } = await import('./library/library.ts');
  const locale = LOCALES.find((candidate) => candidate === params.lang);
  const hasOutcomes = library.outcomes.length > 0;
  const hasPlaces = library.placesFile !== null;
  const textPages = new Set(library.pages.map(({ slug }) => slug));
  Object.assign(
    locals,
    { site: library.site, publisherNames: library.publisherNames, hasOutcomes, hasPlaces, textPages },
    locale && { locale, t: library.translate[locale] },
  );
  return next();
};
