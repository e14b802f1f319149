import type { Peer } from './peer.ts';

/** Starlight, with its search. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: ['astro@7.3.5', '@astrojs/starlight@0.42.4', '@astrojs/markdown-remark@7.3.0', 'sharp@0.35.5'],
  files: (documents) => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ site: 'https://example.org', devToolbar: { enabled: false }, integrations: [starlight({
  title: 'Report', defaultLocale: 'en', locales: { en: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
  sidebar: [{ label: 'Chapters', items: [{ autogenerate: { directory: 'report' } }] }],
})] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    ...Object.fromEntries(
      documents.map(({ path, title, text }) => [
        `src/content/docs/${path}.md`,
        `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`,
      ]),
    ),
  }),
  build: ['astro', 'build', '--silent'],
  out: 'dist',
  search: {
    open: (page) => page.locator('[data-open-modal]').click(),
    input: 'dialog input',
    result: '.pagefind-ui__result',
  },
};
