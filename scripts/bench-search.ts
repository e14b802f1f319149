import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../src/library/open-library.ts';
import { searchRecords } from '../src/library/search-records.ts';
import { readSoundContent } from '../src/reader/check-content.ts';
import { ask, type Asker } from './bench/search/ask.ts';
import { askChromium } from './bench/search/chromium.ts';
import { askFirefox } from './bench/search/firefox.ts';
import { measureFirstSearch, type Conditions } from './bench/search/first-search.ts';
import { growRecords } from './bench/search/grow.ts';
import { judge, readQueries, type Answer, type Verdict } from './bench/search/queries.ts';
import { checkOrder, sampleStretches } from './bench/search/stretches.ts';
import { launchBrowser } from '../src/packing/launch-browser.ts';
import { writeSearch } from '../src/search-index/write-search.ts';
import { readOptions } from './options.ts';
import { serve } from './server.ts';

/** What the search of the built site finds, in what order, how fast and with how many bytes. */
const USAGE = `npm run bench:search -- [--quick] [--only QUERY]
  --quick       leaves out the indexes of reports 2, 5 and 10 times as long
  --only QUERY  asks one query in both interfaces and prints the first results; one of the file is judged as well`;
const options = readOptions(USAGE, { quick: { type: 'boolean' }, only: { type: 'string' } });

const root = join(import.meta.dirname, '..');
const base = (process.env['BASE_PATH'] ?? '').replace(/\/+$/, '');
const records = searchRecords(openLibrary(readSoundContent()));
const byName = new Map(records.map((record) => [`${record.kind} ${record.id}`, record]));
const queries = readQueries();
const stretches = sampleStretches(records, 500);
const FIRST = ['五型政府', '高质量发展', '400 billion', 'wuxingzhengfu', 'navel oranges'];
const SLOW: Conditions = { name: '1.6 Mbit/s, 150 ms, CPU ÷ 4', bitsPerSecond: 1.6e6, latency: 150, cpu: 4 };

const rows: [string, string][] = [
  ['machine', `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`],
];
const misses: string[] = [];
const browser = await launchBrowser();
if (options.only !== undefined) {
  const query = options.only;
  await onSite(undefined, (origin) => askOne(query, origin));
  await browser.close();
  process.exit();
}
await onSite(undefined, async (origin) => {
  for (const asker of [await askChromium(browser), await askFirefox()]) {
    if (asker) await askEverything(asker, origin);
    else rows.push(['Firefox', 'not installed (Debian: firefox-esr); skipped']);
  }
  for (const query of FIRST)
    rows.push(await firstSearchRow(query, origin, null), await firstSearchRow(query, origin, SLOW));
});
if (!options.quick) for (const times of [2, 5, 10]) await measureGrown(times);
await browser.close();

const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, value] of rows) console.log(`${name.padEnd(width)}  ${value}`);
console.log(misses.length === 0 ? '\nNo query misses.' : `\n${misses.length} queries miss:\n${misses.join('\n')}`);

/** One query in both interfaces of one browser, with what the file says of it. */
async function askOne(query: string, origin: string): Promise<void> {
  const asker = await askChromium(browser);
  const wanted = queries.find((one) => one.ask === query) ?? { ask: query, group: '' };
  for (const locale of ['zh', 'en'] as const) {
    await asker.open(`${origin}/${locale}/search/`);
    const answer = await ask(asker, query);
    console.log(
      `${locale}: ${answer.results.length} shown${answer.near ? ', near' : ''}, ${answer.typing.toFixed(0)} ms`,
    );
    for (const { kind, id } of answer.results.slice(0, 5)) {
      console.log(`  ${kind} ${id}: ${byName.get(`${kind} ${id}`)?.zh[0]}`);
    }
    const faults = nameFaults(judge(wanted, answer, byName), answer);
    if (wanted.group !== '') console.log(`  ${wanted.group}: ${faults.join('; ') || 'as wanted'}`);
  }
  await asker.close();
}

/** What is wrong with an answer, in words. */
function nameFaults({ missed, wrongFirst, falseAnswer, wrongTone }: Verdict, { results, near }: Answer): string[] {
  const names = results.map(({ kind, id }) => `${kind} ${id}`);
  return [
    ...missed.map((one) => `misses ${one}`),
    ...(wrongFirst ? [`is led by ${names[0] ?? 'nothing'}`] : []),
    ...(falseAnswer ? [`finds ${names.slice(0, 3).join(', ')}`] : []),
    ...(wrongTone ? [`is called ${near ? 'near' : 'an answer'}`] : []),
  ];
}

/** Every query in both interfaces, then every stretch. */
async function askEverything(asker: Asker, origin: string): Promise<void> {
  const answers: Answer[] = [];
  const sum = { wanted: 0, missed: 0, wrongFirst: 0, falseAnswers: 0, wrongTone: 0, different: 0 };
  const inChinese = new Map<string, string>();
  for (const locale of ['zh', 'en'] as const) {
    await asker.open(`${origin}/${locale}/search/`);
    for (const query of queries) {
      const answer = await ask(asker, query.ask);
      answers.push(answer);
      const verdict = judge(query, answer, byName);
      const list = answer.results.map(({ kind, id }) => `${kind} ${id}`).join();
      if (locale === 'zh') inChinese.set(query.ask, list);
      else if (inChinese.get(query.ask) !== list) sum.different += 1;
      sum.wanted += verdict.wanted;
      sum.missed += verdict.missed.length;
      sum.wrongFirst += Number(verdict.wrongFirst);
      sum.falseAnswers += Number(verdict.falseAnswer);
      sum.wrongTone += Number(verdict.wrongTone);
      const faults = nameFaults(verdict, answer);
      if (faults.length > 0)
        misses.push(`${asker.name}, ${locale}, ${query.group}: “${query.ask}” ${faults.join('; ')}`);
    }
  }

  let missing = 0;
  let late = 0;
  for (const stretch of stretches) {
    const answer = await ask(asker, stretch.text, true);
    answers.push(answer);
    const checked = checkOrder(stretch, answer.results);
    missing += checked.missing;
    late += checked.late;
    if (checked.missing + checked.late > 0)
      misses.push(`${asker.name}: stretch “${stretch.text}”: ${JSON.stringify(checked)}`);
  }
  await asker.close();

  rows.push(
    [asker.name, `${queries.length} queries in two interfaces, ${stretches.length} stretches`],
    ['· recall in the first five', `${((sum.wanted - sum.missed) / sum.wanted).toFixed(3)} of ${sum.wanted}`],
    [
      '· wrong first, false answers',
      `${sum.wrongFirst}, ${sum.falseAnswers}; near or not said wrongly: ${sum.wrongTone}`,
    ],
    ['· unlike in the two interfaces', String(sum.different)],
    ['· stretches: missing, too late', `${missing}, ${late}`],
    ['· typing to results (60 ms of it a pause)', spread(answers.map(({ typing }) => typing))],
    [
      '· the search itself, nothing to fetch',
      spread(answers.filter(({ requests }) => requests === 0).map(({ search }) => search)),
    ],
  );
}

async function firstSearchRow(query: string, origin: string, conditions: Conditions): Promise<[string, string]> {
  const address = `${origin}/en/search/?q=${encodeURIComponent(query)}`;
  const runs = [];
  for (let run = 0; run < (conditions ? 2 : 5); run += 1)
    runs.push(await measureFirstSearch(browser, address, conditions));
  const { requests, bytes } = runs[0]!;
  const times = `cold ${spread(runs.map(({ cold }) => cold))}, warm ${spread(runs.map(({ warm }) => warm))}`;
  return [
    `first search, ${query}${conditions ? `, ${conditions.name}` : ''}`,
    conditions ? times : `${requests} requests, ${(bytes / 1024).toFixed(1)} KB; ${times}`,
  ];
}

/** The same site with an index of a report so many times as long. */
async function measureGrown(times: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  cpSync(join(root, 'dist'), folder, { recursive: true });
  const start = performance.now();
  const { count: entries } = await writeSearch(growRecords(records, times), folder);
  const built = performance.now() - start;
  await onSite(folder, async (origin) => {
    rows.push([`content × ${times}`, `${entries} entries, index built in ${(built / 1000).toFixed(1)} s`]);
    for (const query of FIRST.slice(0, 3)) rows.push(await firstSearchRow(query, origin, null));
  });
  rmSync(folder, { recursive: true });
}

async function onSite(folder: string | undefined, use: (origin: string) => Promise<void>): Promise<void> {
  const server = await serve(0, base || '/', folder);
  await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`);
  server.closeAllConnections();
  server.close();
}

/** Median and 95th percentile. */
function spread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  const round = (value: number) => (value < 20 ? value.toFixed(1) : value.toFixed(0));
  return `${round(at(0.5))} / ${round(at(0.95))} ms`;
}
