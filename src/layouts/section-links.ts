import { chaptersPath, mainPages } from '../paths.ts';

/** A main page as the masthead names it; `here` says that the open page is it or lies below it. */
export type SectionLink = { href: string; label: string; here: boolean };

/** The main pages that this report has, in the order of the masthead, as seen from the page at `here`. */
export function sectionLinks(locals: App.Locals, here: string): SectionLink[] {
  const { locale, t } = locals;
  return mainPages(locale, locals).map(({ name, href }) => ({
    href,
    label: t(`nav.${name}`),
    here: here.startsWith(name === 'chapters' ? chaptersPath(locale) : href),
  }));
}
