import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { readSiteAddress } from '../src/domain/site/site-address.ts';
import { launchBrowser } from '../src/packing/launch-browser.ts';
import { measureKinds } from './bench/lighthouse/measure-kinds.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureFirstUse } from './bench/measure-first-use.ts';
import { measurePage, measureSlowPage, type PageMeasure } from './bench/measure-page.ts';
import { measureSearch } from './bench/measure-search.ts';
import { measureTyping } from './bench/measure-typing.ts';
import { measurePeer, type SiteMeasure } from './bench/peers/measure-peer.ts';
import { starlight } from './bench/peers/starlight.ts';
import { vitepress } from './bench/peers/vitepress.ts';
import { writeDocuments } from './bench/peers/write-documents.ts';
import { measureSizes } from './bench/sizes/measure-sizes.ts';
import { readOptions } from './options.ts';
import { serve } from './server.ts';
import { sentencesOf } from '../src/domain/report/join-report.ts';
import { openLibrary } from '../src/library/open-library.ts';
import { readSoundContent } from '../src/reader/check-content.ts';

const USAGE = `npm run bench -- [--all] [--peers] | --sizes [--times 1,2,5,10] | --lighthouse [--only PATTERN]
  --all         builds with everything that takes long: the PDF, the ZIP, a picture of each term
  --peers       also builds the report with Starlight and VitePress, as their guides set them up, in .cache/bench (installs them there) and prints all three side by side
  --sizes       instead builds reports 1, 2, 5 and 10 times as long, made from this one in .cache/bench, and prints what each costs beside the first
  --lighthouse  instead runs Lighthouse, which it installs in .cache/bench, over the site as it was built last: the largest page of each kind in both languages, as on a phone; --only '^/en/$' leaves out the others`;
const options = readOptions(USAGE, {
  all: { type: 'boolean' },
  peers: { type: 'boolean' },
  sizes: { type: 'boolean' },
  times: { type: 'string', default: '1,2,5,10' },
  lighthouse: { type: 'boolean' },
  only: { type: 'string' },
});
if (options.sizes) {
  await measureSizes(options.times.split(',').map(Number));
  process.exit();
}
if (options.lighthouse) {
  await measureKinds(options.only);
  process.exit();
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const root = join(import.meta.dirname, '..');
const build = await measureBuild(['astro', 'build', '--silent', ...(options.all ? ['--all'] : [])], root);
const server = await serve(0, readSiteAddress(process.env).base);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}${readSiteAddress(process.env).base.replace(/\/$/, '')}`;
const browser = await launchBrowser();

const library = openLibrary(readSoundContent());
const slug = longestChapter();
const chapter = `${origin}/en/report/${slug}/`;
const page = await measurePage(browser, chapter);
const slow = await measureSlowPage(browser, chapter);
const rows: [string, string][] = [
  ['machine', `${cpus().length} × ${cpus()[0]?.model.trim()}, ${process.platform}`],
  ['Node, Chromium', `${process.version}, ${browser.version()}`],
  ['Astro, Pagefind', `${versionOf('astro')}, ${versionOf('pagefind')}`],
  [`build${options.all ? ' with --all' : ''}, wall time`, `${build.seconds.toFixed(1)} s`],
  ['build, peak memory', build.peakMegabytes === null ? 'not measured here' : `${build.peakMegabytes} MB`],
  ...pageRows('longest chapter', page),
  slowRow('longest chapter, slow line', slow),
  ...(await measureFirstUse(browser, chapter)).map(({ use, requests, script, other }): [string, string] => [
    `longest chapter, first use: ${use}`,
    `${requests} more requests: script ${kilobytes(script)}, other ${kilobytes(other)}`,
  ]),
  ...pageRows('study, no term starred', await measurePage(browser, `${origin}/en/study/`)),
  ...pageRows('home', await measurePage(browser, `${origin}/en/`)),
  ...pageRows('search page, no query', await measurePage(browser, `${origin}/en/search/`)),
];
const search = await measureSearch(browser, origin);
// The longest term asks for the most parts of the index.
const [longest] = library.terms.map(({ zh }) => zh).sort((a, b) => b.length - a.length);
const dearest = await measureSearch(browser, origin, longest && `《${longest}》`);
rows.push(
  ['first search, requests and bytes', `${search.requests}, ${kilobytes(search.bytes)} (page included)`],
  ['first search, address to results', `${search.addressToResults} ms`],
  ['first search, what asks for most', `${dearest.requests}, ${kilobytes(dearest.bytes)} (page included)`],
  ...(['first', 'again'] as const).map((time): [string, string] => {
    const typing = search.typingToResults[time];
    return [`typing to results, asked ${time}`, `median ${median(typing)} ms, slowest ${Math.max(...typing)} ms`];
  }),
);

if (options.peers) {
  const own = {
    build,
    page,
    slow,
    typing: await measureTyping(browser, `${origin}/en/search/`, {
      open: null,
      input: 'main input[type=search]',
      result: '[data-search-result]',
    }),
  };
  const documents = writeDocuments(library);
  const sites: [string, SiteMeasure][] = [['this site', own]];
  for (const peer of [starlight, vitepress]) {
    sites.push([peer.name, await measurePeer(peer, documents, `en/report/${slug}`, browser)]);
  }
  for (const [name, measure] of sites) rows.push(...siteRows(name, measure));
}

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

function siteRows(name: string, { build, page, slow, typing }: SiteMeasure): [string, string][] {
  const bytes = Object.values(page.bytes).reduce((sum, size) => sum + size, 0);
  return [
    [`${name}: build`, `${build.seconds.toFixed(1)} s, ${build.peakMegabytes ?? '?'} MB`],
    [`${name}: longest chapter`, `${page.requests} requests, ${kilobytes(bytes)}, ${page.nodes} nodes`],
    [`${name}: first, largest paint`, `${page.firstPaint}, ${page.largestPaint} ms`],
    [`${name}: the same on a slow line`, `${slow.firstPaint}, ${slow.largestPaint} ms`],
    [`${name}: first result, bytes with its page`, kilobytes(typing.bytes)],
    [
      `${name}: typing to a result, cold, warm`,
      `${typing.cold} ms, median ${median(typing.warm)} ms; ${typing.answered} of ${typing.asked} queries answered`,
    ],
  ];
}

/** The slug of the chapter with the most characters. */
function longestChapter(): string {
  const { report } = library;
  const length = (chapter: (typeof report)[number]) => sentencesOf(chapter).reduce((sum, { zh }) => sum + zh.length, 0);
  return [...report].sort((a, b) => length(b) - length(a))[0]!.slug;
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
