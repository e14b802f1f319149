import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from '../../domain/ui/fill-words.ts';
import type { UiKey } from '../../domain/ui/ui-schema.ts';
import { LOCALES } from '../../domain/locale.ts';
import { ROOT } from '../content-folder.ts';
import type { Fault } from '../fault.ts';
import type { Content } from '../read-content.ts';

const SOURCE = join(ROOT, 'src');

/** Both languages have the same interface words with the same places to fill in, each counts in one and in many, and is used. */
export function checkInterface({ ui }: Content): Fault[] {
  const faults: Fault[] = [];
  const [first, second] = LOCALES.map((locale) => ui[locale]) as [Content['ui']['zh'], Content['ui']['en']];
  const used = readUsed();
  for (const [key, phrase] of Object.entries(first.data)) {
    const other = second.data[key as UiKey];
    if (namePlaces(phrase) !== namePlaces(other)) {
      faults.push({
        file: second.file,
        id: key,
        what: `fills in ${namePlaces(other)}, the other language ${namePlaces(phrase)}`,
      });
    }
    const counted = countWithoutPlural(other);
    if (counted) faults.push({ file: second.file, id: key, what: counted });
    if (!isUsed(key, used)) faults.push({ file: first.file, id: key, what: 'is used nowhere in src/' });
  }
  return faults;
}

function namePlaces(phrase: string): string {
  return (
    placesOf(phrase)
      .map((name) => `{${name}}`)
      .join(' ') || 'nothing'
  );
}

/** What an English phrase counts without a form for one: “1 numbers”. */
function countWithoutPlural(phrase: string): string | null {
  const [, place, noun] = /\{(\w+)\} (?!(?:has|is|was|as)\b)([a-z]+s)\b/.exec(phrase) ?? [];
  if (place === undefined) return null;
  return `“{${place}} ${noun}” has no form for one; write {${place}, plural, one {# …} other {# ${noun}}}`;
}

/** A key is used as it stands, or made from a stem: `t(`status.${status}`)`. */
function isUsed(key: string, { words, stems }: Used): boolean {
  return words.has(key) || [...key.matchAll(/\./g)].some(({ index }) => stems.has(key.slice(0, index)));
}

type Used = { words: Set<string>; stems: Set<string> };

/** Everything between quotation marks in src/ that could be a key, and every stem that a template completes. */
function readUsed(): Used {
  const source = readSource();
  const all = (pattern: RegExp) => new Set(Array.from(source.matchAll(pattern), ([, found]) => found!));
  return { words: all(/'([\w.-]+)'/g), stems: all(/`([\w.-]+)\.\$\{/g) };
}

function readSource(): string {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|ts)$/.test(name) && !name.endsWith('ui-schema.ts'))
    .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
    .join('\n');
}
