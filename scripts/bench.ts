import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { readSiteAddress } from '../src/domain/site/site-address.ts';
import { launchBrowser } from './browser.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measurePage, type PageMeasure } from './bench/measure-page.ts';
import { measureSearch } from './bench/measure-search.ts';
import { serve } from './server.ts';
import { sentencesOf } from '../src/domain/report/join-report.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { readSoundContent } from '../src/reader/check-content.ts';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const build = await measureBuild();
const server = await serve(0, readSiteAddress(process.env).base);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${readSiteAddress(process.env).base.replace(/\/$/, '')}`;
const browser = await launchBrowser();

const chapter = `${origin}/en/report/${longestChapter()}/`;
const rows: [string, string][] = [
  ['machine', `${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}`],
  ['Node, Chromium', `${process.version}, ${browser.version()}`],
  ['Astro, Pagefind', `${versionOf('astro')}, ${versionOf('pagefind')}`],
  ['build, wall time', `${build.seconds.toFixed(1)} s`],
  ['build, peak memory', build.peakMegabytes === null ? 'not measured here' : `${build.peakMegabytes} MB`],
  ...pageRows('longest chapter', await measurePage(browser, chapter)),
  slowRow('longest chapter, slow line', await measurePage(browser, chapter, 'slow')),
  ...pageRows('home', await measurePage(browser, `${origin}/en/`)),
  ...pageRows('search page, no query', await measurePage(browser, `${origin}/en/search/`)),
];
const search = await measureSearch(browser, origin);
rows.push(
  ['first search, requests and bytes', `${search.requests}, ${kilobytes(search.bytes)} (page included)`],
  ['first search, address to results', `${search.addressToResults} ms`],
  [
    'typing to results',
    `median ${median(search.typingToResults)} ms, slowest ${Math.max(...search.typingToResults)} ms`,
  ],
);

await browser.close();
server.closeAllConnections();
server.close();

const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);

function pageRows(name: string, page: PageMeasure): [string, string][] {
  const bytes = Object.entries(page.bytes).map(([kind, size]) => `${kind} ${kilobytes(size)}`);
  return [
    [`${name}: requests, bytes`, `${page.requests}: ${bytes.join(', ')}`],
    [`${name}: DOM nodes`, String(page.nodes)],
    [`${name}: first, largest paint`, `${page.firstPaint} ms, ${page.largestPaint} ms; ${page.longTasks} long tasks`],
  ];
}

function slowRow(name: string, { firstPaint, largestPaint, shift }: PageMeasure): [string, string] {
  return [`${name}: paints, shift`, `${firstPaint} ms, ${largestPaint} ms; ${shift.toFixed(3)}`];
}

/** The slug of the chapter with the most characters. */
function longestChapter(): string {
  const { report } = openLibrary(readSoundContent());
  const length = (chapter: (typeof report)[number]) => sentencesOf(chapter).reduce((sum, { zh }) => sum + zh.length, 0);
  return [...report].sort((a, b) => length(b) - length(a))[0]!.slug;
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
