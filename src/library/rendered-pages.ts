import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { ChapterNumber } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';

// Entries are named by their type, which holds also before Astro has written those of the content.

/** The annotated chapter as a component. */
export async function renderChapter(number: ChapterNumber) {
  const entry = (await getCollection('chapters')).find(
    ({ data }: CollectionEntry<'chapters'>) => data.chapter === number,
  );
  if (!entry) throw new Error(`the content has no annotated chapter ${number}`);
  return (await render(entry)).Content;
}

/** A page of running text, pages/<lang>/<name>.mdx of the content, as a component, with its headings. */
export async function renderTextPage(locale: Locale, name: string) {
  const entry = (await getCollection('pages')).find(({ id }: CollectionEntry<'pages'>) => id === `${locale}/${name}`);
  if (!entry) throw new Error(`the content has no page pages/${locale}/${name}.mdx`);
  return render(entry);
}
