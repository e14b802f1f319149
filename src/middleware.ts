import type { MiddlewareHandler } from 'astro';
import { LOCALES } from './domain/locale.ts';
import { library } from './library/library.ts';

/** Gives every page what the site is, and whatever stands once in each language its language and the interface’s words. */
export const onRequest: MiddlewareHandler = ({ params, locals }, next) => {
  locals.site = library.site;
  const locale = LOCALES.find((candidate) => candidate === params.lang);
  if (locale) Object.assign(locals, { locale, t: library.translate[locale] });
  return next();
};
