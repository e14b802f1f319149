import { LOCALES, otherLocale } from '../../domain/locale.ts';
import type { ContentFolder } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';
import { mdxFaults } from './mdx.ts';

/** The page about this edition, and what stands on the home page and on the page of the numbers. */
const NEEDED = ['about', 'home', 'numbers'];

/** Each page of running text is there in both languages, and what it shows exists. */
export function checkPages({ pages }: Content, folder: ContentFolder): Fault[] {
  const slugs = new Set([...NEEDED, ...pages.map(({ data }) => data.slug)]);
  const missing = [...slugs].flatMap((slug) =>
    LOCALES.filter((locale) => !pages.some(({ data }) => data.slug === slug && data.locale === locale)).map(
      (locale): Fault => ({
        file: folder.label(`pages/${locale}/${slug}.mdx`),
        what: `is missing; write it, as pages/${otherLocale(locale)}/${slug}.mdx has it in the other language`,
      }),
    ),
  );
  return [...missing, ...pages.flatMap((page) => mdxFaults(page, folder.pathOf(`pages/${page.data.locale}`), {}))];
}
