import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT } from './reader/content-folder.ts';

const mdx = (folder: string) =>
  defineCollection({ loader: glob({ base: `${CONTENT}/${folder}`, pattern: '**/*.mdx' }) });

/** The bodies that Astro renders. Everything else, their front matter too, comes from the reader (library/library.ts). */
export const collections = { chapters: mdx('chapters'), pages: mdx('pages') };
