import { globSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from '../../../src/packing/launch-browser.ts';
import { CONTENT, ROOT } from '../../../src/reader/content-folder.ts';
import { serve } from '../../server.ts';
import { CACHE } from '../install-packages.ts';
import { measureBuild } from '../measure-build.ts';
import { measureSearch } from '../measure-search.ts';
import { growContent } from './grow-content.ts';

/** Builds the report so many times as long, for each of `sizes`, and prints what the build costs and how large its site is, beside the smallest of them. */
export async function measureSizes(sizes: number[]): Promise<void> {
  let first: Cost | undefined;
  for (const times of sizes) {
    const cost = await measureSize(times);
    first ??= cost;
    console.log(`the report × ${times}`);
    for (const [name, value] of Object.entries(cost)) {
      console.log(`  ${name.padEnd(44)} ${format(value).padStart(10)}  × ${(value / first[name]!).toFixed(2)}`);
    }
  }
}

type Cost = Record<string, number>;

async function measureSize(times: number): Promise<Cost> {
  const content = times === 1 ? CONTENT : join(CACHE, `content-${times}`);
  const site = join(CACHE, `site-${times}`);
  if (times > 1) growContent(times, content);
  const build = await measureBuild(['astro', 'build', '--silent'], ROOT, { CONTENT_DIR: content, OUT_DIR: site });
  const search = await searchFirst(site);
  const kilobytes = (pattern: string) => sum(sizesOf(site, pattern)) / 1024;
  const largest = (pattern: string) => Math.max(...sizesOf(site, pattern)) / 1024;
  return {
    'build, seconds': build.seconds,
    'build, seconds on the processor': build.cpuSeconds ?? NaN,
    'build, peak memory, MB': build.peakMegabytes ?? NaN,
    files: sizesOf(site, '**/*').length,
    'site, KB': kilobytes('**/*'),
    'search index, KB': kilobytes('{pagefind,data/search}/**/*'),
    'first search with its page, KB': search.bytes / 1024,
    'first search, requests': search.requests,
    'home page, KB': largest('en/index.html'),
    'longest chapter page, KB': largest('en/report/*/index.html'),
    'largest page of a term, KB': largest('en/terms/!(by-*)/index.html'),
    'numbers, KB': largest('en/numbers/index.html'),
    'outcomes, KB': largest('en/outcomes/index.html'),
    'glossary, KB': largest('en/terms/index.html'),
    'largest other order of the glossary, KB': largest('en/terms/by-*/index.html'),
  };
}

async function searchFirst(site: string): Promise<{ bytes: number; requests: number }> {
  const server = await serve(0, '/', site);
  const browser = await launchBrowser();
  try {
    return await measureSearch(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function sizesOf(site: string, pattern: string): number[] {
  const files = globSync(pattern, { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
const format = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));
