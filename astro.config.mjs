import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/base-path.ts';
import { content } from './src/integrations/content.ts';
import { search } from './src/integrations/search.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://127.0.0.1:4321',
  base: basePath(),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The content's own quotation marks are right in both languages; nothing may change them.
  markdown: { processor: satteri({ smartPunctuation: false }), syntaxHighlight: false },
  integrations: [content(), mdx(), sitemap({ filter: (page) => !page.includes('/embed/') }), search()],
  vite: { plugins: [tailwindcss()] },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
