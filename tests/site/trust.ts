import { KEPT } from '../../src/components/browser/memory.ts';
import { SETTING_NAMES } from '../../src/domain/settings/settings.ts';
import type { BuiltSite, OpenedPage } from './built-site.ts';

/** What the site may keep: what the page on privacy names. */
const mayKeep = (key: string) => [...KEPT, ...SETTING_NAMES].some((name) => name === key);

/** What a page did, read to its end, that the site’s policy or its page on privacy forbids: what was blocked, asked for elsewhere or kept. */
export async function distrusted({ page, noise, requests }: OpenedPage, { origin }: BuiltSite): Promise<string[]> {
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
  const { keys, databases } = await page.evaluate(async () => ({
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => `database ${name}`),
  }));
  const cookies = await page.context().cookies();
  return [
    ...noise.filter((line) => /content security policy|trusted/i.test(line)),
    ...requests.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/.test(url)),
    ...keys.filter((key) => !mayKeep(key)),
    ...databases,
    ...cookies.map(({ name }) => `cookie ${name}`),
  ];
}
