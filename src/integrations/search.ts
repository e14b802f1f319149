import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { writeSearch } from '../search-index/write-search.ts';
import { openLibrary } from '../library/open-library.ts';
import { searchRecords } from '../library/search-records.ts';
import { CONTENT } from '../reader/content-folder.ts';
import { presentContent } from './content.ts';

/**
 * The search index: written beside the pages at the end of a build; in `astro dev` made at the first search and again after
 * each change of the content.
 */
export function search(): AstroIntegration {
  let base = '/';
  let cache: URL;
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/+$/, '');
        cache = new URL('search/', config.cacheDir);
      },
      'astro:server:setup': ({ server }) => {
        const folder = fileURLToPath(cache);
        mkdirSync(folder, { recursive: true });
        const files = sirv(folder, { dev: true });
        let written: Promise<number> | undefined;
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(CONTENT)) written = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').slice(base.length);
          if (!/^\/(?:pagefind|data\/search)\//.test(path)) return next();
          written ??= writeIndex(folder);
          written.then(
            () => files(Object.assign(request, { url: path }), response, next),
            (error: unknown) => {
              written = undefined;
              next(error);
            },
          );
        });
      },
      'astro:build:done': async ({ dir }) => {
        console.log(`search index: ${await writeIndex(fileURLToPath(dir))} entries`);
      },
    },
  };
}

/** Writes the index and gives the number of entries. Throws when a query that the site offers finds nothing. */
async function writeIndex(folder: string): Promise<number> {
  const content = presentContent();
  const { count, find } = await writeSearch(searchRecords(openLibrary(content)), folder);
  for (const example of content.site.data.examples) {
    const { results, near } = await find(example);
    if (results.length > 0 && !near) continue;
    throw new Error(`${content.site.file} · examples: “${example}” finds nothing; offer a query that does`);
  }
  return count;
}
