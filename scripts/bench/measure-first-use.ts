import type { Browser } from 'playwright-core';
import { measurePage } from './measure-page.ts';

/** What a reader can ask for beyond the text, as the address says it. */
const USES = ['pinyin=all', 'script=hant', 'words=on'];

/** Requests and bytes that each of them adds to a chapter when it is used first. */
export async function measureFirstUse(
  browser: Browser,
  chapter: string,
): Promise<{ use: string; requests: number; bytes: number }[]> {
  const bytesOf = (bytes: Record<string, number>) => Object.values(bytes).reduce((sum, part) => sum + part, 0);
  const plain = await measurePage(browser, chapter);
  const uses = [];
  for (const use of USES) {
    const { requests, bytes } = await measurePage(browser, `${chapter}?${use}`);
    uses.push({ use, requests: requests - plain.requests, bytes: bytesOf(bytes) - bytesOf(plain.bytes) });
  }
  return uses;
}
