import type { Peer } from './peer.ts';

/** VitePress, with its local search. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  files: (documents) => {
    const chapters = (lang: string) =>
      documents
        .filter((document) => document.lang === lang && document.path.includes('/report/'))
        .map(({ path, title }) => ({ text: title, link: `/${path}` }));
    const locale = (lang: string, label: string) => ({
      label,
      lang,
      link: `/${lang}/`,
      themeConfig: { sidebar: chapters(lang) },
    });
    const config = {
      title: 'Report',
      cleanUrls: false,
      themeConfig: { search: { provider: 'local' } },
      locales: { en: locale('en', 'English'), zh: locale('zh', '中文') },
    };
    return {
      '.vitepress/config.mjs': `export default ${JSON.stringify(config)};\n`,
      ...Object.fromEntries(
        documents.map(({ path, title, text }) => [
          path.endsWith('index') ? `${path}.md` : `${path}/index.md`,
          `# ${title}\n\n${text}\n`,
        ]),
      ),
    };
  },
  build: ['vitepress', 'build'],
  out: '.vitepress/dist',
  search: {
    open: (page) => page.locator('#local-search button').first().click(),
    input: '#localsearch-input',
    result: '#localsearch-list .result',
  },
};
