import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import packageJson from './package.json' with { type: 'json' };
import { alternatesOf } from './src/domain/site/alternates.ts';
import { bundlerTargets, readBrowserFloor } from './src/domain/site/browser-floor.ts';
import { readOfflineSetting } from './src/domain/offline/offline-setting.ts';
import { readSiteAddress } from './src/domain/site/site-address.ts';
import { content } from './src/integrations/content.ts';
import { publish } from './src/integrations/publish.ts';
import { search } from './src/integrations/search.ts';
import { goneSlugs } from './src/reader/read-pins.ts';

const target = bundlerTargets(readBrowserFloor(packageJson.browserslist));
const address = readSiteAddress(process.env);
const gone = new Set(goneSlugs());
/** What every page shares, and what is loaded on demand, is a file of its own; the styles of one kind of page come with it. */
const assetsInlineLimit = (file) => (file.endsWith('.css') ? !/(?:global|chapter|on-demand)\./.test(file) : undefined);
/** Frames belong to other people’s pages, starred terms to their reader, kept versions to those who quoted them, and the addresses of charts that are gone and of chapters by number only lead on. */
const isOwnPage = (page) => {
  const [lang, kind, slug] = decodeURI(new URL(page).pathname).slice(address.base.length).split('/');
  return (
    lang !== 'v' &&
    kind !== 'embed' &&
    kind !== 'study' &&
    kind !== 'offline' &&
    !(kind === 'charts' && gone.has(slug)) &&
    !(kind === 'report' && /^\d*$/.test(slug))
  );
};

/** What the sitemap says of a page: its address and those for the readers of each language. */
const withAlternates = ({ url }) => ({
  url,
  links: alternatesOf(new URL(url).pathname.slice(encodeURI(address.base).length - 1)).map(({ hreflang, path }) => ({
    lang: hreflang,
    url: address.origin + encodeURI(address.base).replace(/\/$/, '') + path,
  })),
});

/** What several scripts share that are loaded only when a reader asks for them. */
const onDemand = /\/src\/(?:components\/(?:words|quote)|domain\/(?:words|citation))\/(?!serve-layers)|\/fill-panel\./;
/** What a page does before its reader does anything. */
const forArrival =
  /preload-helper|\/src\/(?:components\/(?:site\/own-scripts|browser\/(?:when-loaded|memory)|position\/(?:anchor|follow-anchor|reading-line|sentence-parts)|panel\/(?:mark-target|load-styles))|domain\/(?:read-anchor|decode-escapes|locale))\./;
/** What searches, lists and filters share: not for a chapter, which loads the rest of what is shared alone. */
const forLists =
  /\/src\/(?:domain\/(?:search|text|ui|charts)\/|components\/(?:search\/(?!search-box)|site\/(?:serve-filters|choose))|domain\/(?:must|write-date))/;

export default defineConfig({
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // While one picture is drawn on one core, the next page is written on another.
  build: { concurrency: 4 },
  // The content's own quotation marks are right in both languages; nothing may change them.
  markdown: { processor: satteri({ smartPunctuation: false }), syntaxHighlight: false },
  integrations: [
    content(),
    mdx(),
    sitemap({ filter: isOwnPage, serialize: withAlternates }),
    search(),
    publish(address, readOfflineSetting(process.env), target),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: { target, cssTarget: target, assetsInlineLimit },
    environments: {
      // What two pages' scripts share: one request for what each does first and one for the rest, not one for each module.
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'arrival', minShareCount: 2, test: forArrival, priority: 1 },
                  { name: 'shared', minShareCount: 2, test: (id) => !onDemand.test(id) && !forLists.test(id) },
                  { name: 'lists', minShareCount: 2, test: (id) => forLists.test(id) },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        // No text becomes markup or script by way of the page’s own scripts: none of them needs it.
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'"] },
      // In a page that a reader has saved 'self' is nobody: its styles are allowed by the site's own name.
      styleDirective: { resources: ["'self'", address.origin] },
    },
  },
});
