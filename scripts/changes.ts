import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Changes } from '../src/domain/report/changes-schema.ts';
import { translationSchema, type Translation } from '../src/domain/report/translation-schema.ts';
import { ContentFolder } from '../src/reader/content-folder.ts';
import { fail, readChapter, readOptions } from './options.ts';
import { pastFiles } from './past-files.ts';

type Edition = Changes['editions'][number];

// Writes what changed in a chapter’s English since the git revision that published the version before: the old texts. Kinds
// and reasons that stand there already are kept; a new entry has an empty `kind`, which npm run check asks for.
const USAGE = `npm run changes -- --since 1a2b3c4 [--chapter 5]
  --since 1a2b3c4  the git revision of the version before
  --chapter 5      that chapter alone`;
const { since, chapter } = readOptions(USAGE, { since: { type: 'string' }, chapter: { type: 'string' } });
if (since === undefined) fail(USAGE);

const folder = new ContentFolder();
const read = (text: string) => translationSchema.parse(parse(text));
const names = folder.listFiles('translation').filter((name) => name.endsWith('.yaml'));
const today = names.map((name) => ({ name, now: read(folder.readText(name)) }));
const only = readChapter(
  chapter,
  today.map(({ now }) => ({ number: now.chapter })),
);
const past = [...pastFiles(folder.pathOf('translation'), since).values()].map(read);

for (const { name, now } of today) {
  if (only !== undefined && now.chapter !== only) continue;
  const before = past.find((one) => one.chapter === now.chapter);
  if (!before) {
    console.log(`${folder.label(name)}: new since then`);
    continue;
  }
  const version = (before.version ?? 0) + 1;
  const target = name.replace('translation/', 'translation/changes/');
  const editions = readEditions(target);
  const known = editions.find((edition) => edition.version === version)?.changes ?? {};
  const changes = Object.fromEntries(
    listChanges(before, now).map(([id, old]) => [id, { kind: null, ...known[id], old }]),
  );
  if (Object.keys(changes).length === 0) continue;
  const edition = { version, date: now.translated, changes };
  const all = { chapter: now.chapter, editions: [...editions.filter((entry) => entry.version !== version), edition] };
  mkdirSync(dirname(folder.pathOf(target)), { recursive: true });
  writeFileSync(
    folder.pathOf(target),
    stringify(all, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
  );
  console.log(`${folder.label(target)}: ${Object.keys(changes).length} changes`);
}

function listChanges(before: Translation, now: Translation): [id: string, old: string][] {
  const texts = ({ heading, units }: Translation) =>
    new Map([['heading', heading], ...Object.entries(units).map(([id, { en }]) => [id, en] as const)]);
  const next = texts(now);
  return [...texts(before)].filter(([id, old]) => next.get(id) !== old);
}

function readEditions(target: string): Edition[] {
  const [place] = target.split(/\/[^/]*$/);
  // Not held to the schema: between two runs an entry may still lack its kind.
  return folder.listFiles(place!).includes(target) ? (parse(folder.readText(target)) as Changes).editions : [];
}
