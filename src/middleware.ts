import type { MiddlewareHandler } from 'astro';
import { LOCALES } from './domain/locale.ts';
import { library } from './library/library.ts';

/** Gives whatever stands once in each language its language and the interface’s words: `Astro.locals.locale` and `.t`. */
export const onRequest: MiddlewareHandler = ({ params, locals }, next) => {
  const locale = LOCALES.find((candidate) => candidate === params.lang);
  if (locale) Object.assign(locals, { locale, t: library.translate[locale] });
  return next();
};
