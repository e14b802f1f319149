import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { checkGlosses } from './checks/glosses.ts';
import { checkNotes } from './checks/notes.ts';
import { checkSource } from './checks/source.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTranslation } from './checks/translation.ts';
import { formatFault } from './content/fault.ts';
import { readContent } from './content/read-content.ts';

const { content, faults: all } = readContent();
const at = process.argv.indexOf('--chapter');
let faults = all;
if (at > 0) {
  content.terms = readdirSync('content/terms').flatMap((f) => {
    try {
      return [
        { file: f, data: { ...parse(readFileSync('content/terms/' + f, 'utf8')), slug: f.replace('.yaml', '') } },
      ];
    } catch {
      console.error('bad yaml', f);
      return [];
    }
  });
  const nn = process.argv[at + 1]!.padStart(2, '0') + '-';
  for (const check of [checkTranslation, checkNotes, checkGlosses]) faults.push(...check(content));
  faults = faults.filter((f) => f.file.includes('/' + nn));
} else
  for (const check of [checkSource, checkTranslation, checkNotes, checkTerms, checkGlosses])
    faults.push(...check(content));

for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) {
  console.error(`\n${faults.length} faults in the content.`);
  process.exit(1);
}
