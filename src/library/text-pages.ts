import { getEntry, render } from 'astro:content';
import type { Locale } from '../domain/locale.ts';

/** A page of running text: content/pages/<lang>/<name>.mdx. */
export async function getTextPage(locale: Locale, name: string) {
  const entry = await getEntry('pages', `${locale}/${name}`);
  if (!entry) throw new Error(`content/pages/${locale}/${name}.mdx is missing`);
  return { Content: (await render(entry)).Content, summary: entry.data.summary };
}
