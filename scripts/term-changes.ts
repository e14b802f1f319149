import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse, stringify } from 'yaml';
import { glossaryEdition } from '../src/domain/terms/past-terms.ts';
import { termChangesSchema, type QuotedTerm, type TermChanges } from '../src/domain/terms/term-changes-schema.ts';
import { termSchema } from '../src/domain/terms/term-schema.ts';
import { ContentFolder } from '../src/reader/content-folder.ts';
import { fail, readOptions } from './options.ts';
import { pastFiles } from './past-files.ts';

// Writes what changed in the glossary since the git revision that published its version before: what each term said, so that
// whoever quoted it finds it again.
const USAGE = `npm run changes:terms -- --since 1a2b3c4 --date 2026-12-24
  --since 1a2b3c4    the git revision of the version before
  --date 2026-12-24  the day of the new one`;
const { since, date } = readOptions(USAGE, { since: { type: 'string' }, date: { type: 'string' } });
if (since === undefined || date === undefined) fail(USAGE);

const folder = new ContentFolder();
const read = (text: string): QuotedTerm => {
  const { zh, pinyin, en, sense, explanation } = termSchema.parse(parse(text));
  return { zh, pinyin, en, sense, explanation };
};
const slugOf = (name: string) => name.replace(/^.*\/|\.yaml$/g, '');
const isTerm = (name: string) => name.endsWith('.yaml');
const nowNames = folder.listFiles('terms').filter(isTerm);
const now = new Map(nowNames.map((name) => [slugOf(name), read(folder.readText(name))]));
const before = new Map([...pastFiles(folder.pathOf('terms'), since)].map(([name, text]) => [slugOf(name), read(text)]));

const changed = [...before].flatMap(([slug, old]): [string, Partial<QuotedTerm>][] => {
  const today: Partial<QuotedTerm> = now.get(slug) ?? {};
  const differs = Object.entries(old).filter(
    ([field, value]) => JSON.stringify(today[field as keyof QuotedTerm]) !== JSON.stringify(value),
  );
  return differs.length === 0 ? [] : [[slug, Object.fromEntries(differs)]];
});
const lists = folder.listFiles('terms/changes').filter(isTerm);
const version = glossaryEdition(lists.map((name) => termChangesSchema.parse(parse(folder.readText(name))))).version + 1;
const edition: TermChanges = {
  version,
  date,
  changed: Object.fromEntries(changed),
  added: [...now.keys()].filter((slug) => !before.has(slug)),
};
const target = `terms/changes/version-${version}.yaml`;
mkdirSync(dirname(folder.pathOf(target)), { recursive: true });
writeFileSync(folder.pathOf(target), stringify(edition, { lineWidth: 0 }));
console.log(`${folder.label(target)}: ${changed.length} changed or gone, ${edition.added.length} new`);
