import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ChartData } from '../src/domain/charts/chart-json.ts';
import type { ChartRecord } from '../src/domain/charts/chart-record-schema.ts';
import { pinSchema, type Pin } from '../src/domain/charts/pin-schema.ts';
import { addressText } from '../src/domain/site/address-text.ts';
import type { Bilingual, Locale } from '../src/domain/locale.ts';
import { ContentFolder, ROOT } from '../src/reader/content-folder.ts';
import { readOptions } from './options.ts';

// Keeps every chart whose frame is not as it was last kept: a new version, which stays for ever. Reads the last build.
const USAGE = `npm run pin -- [--again] [--from dist]
  --again      puts it in the place of the last version, which only makes sense while nobody can have quoted that
  --from dist  the built site`;
const { again, from } = readOptions(USAGE, {
  again: { type: 'boolean', default: false },
  from: { type: 'string', default: process.env['OUT_DIR'] || 'dist' },
});
const built = resolve(ROOT, from);
const folder = new ContentFolder().pathOf('charts/pinned');
const today = new Date().toISOString().slice(0, 10);

mkdirSync(folder, { recursive: true });
const charts: ChartRecord[] = JSON.parse(read('data/charts.json'));
for (const { slug } of charts) {
  const last = readdirSync(folder)
    .filter((name) => new RegExp(`^${slug}\\.v\\d+\\.json$`).test(name))
    .map((name): Pin => pinSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .sort((a, b) => b.version - a.version)[0];
  const { style, ...shown } = readChart(slug);
  const name = `style-${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`;
  const isSame = last && last.figure.zh === shown.figure.zh && last.figure.en === shown.figure.en;
  // Another style alone is no other version: what was quoted says the same.
  if (isSame && (!again || last.style === name)) continue;
  const version = last ? last.version + (again ? 0 : 1) : 1;
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), style);
  const pin: Pin = { slug, version, date: today, style: name, ...shown };
  writeFileSync(join(folder, `${slug}.v${version}.json`), `${JSON.stringify(pinSchema.parse(pin), null, 2)}\n`);
  console.log(`${slug}: version ${version}`);
}

// A style that no version uses any more is of one that was replaced.
const kept = readdirSync(folder);
const used = new Set(kept.filter((name) => name.endsWith('.json')).map(styleOf));
for (const name of kept) if (name.endsWith('.css') && !used.has(name)) rmSync(join(folder, name));

function styleOf(name: string): string {
  return pinSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).style;
}

/** What the build shows of a chart, with {site} in the place of the site’s address and {host} where print has it. */
function readChart(slug: string): Omit<Pin, 'slug' | 'version' | 'date'> {
  const frames = both((locale) => read(`${locale}/embed/${slug}/index.html`));
  const [, canonical] = /<link rel="canonical" href="([^"]+)">/.exec(frames.en)!;
  const site = canonical!.slice(0, canonical!.indexOf(`/en/charts/${slug}/`));
  if (/^https?:\/\/127\./.test(site))
    throw new Error(
      'The build names this machine, so its drawings carry no address: build with SITE_URL=https://… first.',
    );
  const free = (text: string) => text.replaceAll(site, '{site}').replaceAll(addressText(site), '{host}');
  const answers = both((locale) => read(`${locale}/embed/${slug}/oembed.json`));
  const data: ChartData = JSON.parse(read(`data/charts/${slug}.json`));
  return {
    style: /<style>(.*?)<\/style>/s.exec(frames.en)![1]!,
    title: data.title,
    shows: data.shows,
    height: { zh: JSON.parse(answers.zh).height, en: JSON.parse(answers.en).height },
    figure: both((locale) => free(/<figure.*<\/figure>/s.exec(frames[locale])![0])),
    card: both((locale) => free(read(`${locale}/charts/${slug}.svg`))),
    csv: both((locale) => {
      const own = `data/charts/${slug}.${locale}.csv`;
      return free(read(existsSync(join(built, own)) ? own : `data/charts/${slug}.csv`));
    }),
  };
}

function both(make: (locale: Locale) => string): Bilingual {
  return { zh: make('zh'), en: make('en') };
}

function read(path: string): string {
  return readFileSync(join(built, path), 'utf8');
}
