import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../src/domain/search/record.ts';
import { writeSearch } from './search/write-search.ts';

/** Runs after the pages are built: takes the records out of dist/ and puts the index, the catalogue and the pieces there. */
const root = join(import.meta.dirname, '..');
const built = join(root, 'dist/data/search/records.json');
const kept = join(root, '.cache/search-records.json');

if (existsSync(built)) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  renameSync(built, kept);
}
if (!existsSync(kept)) {
  console.error('dist/ holds no records for the search. Run `npm run build` first.');
  process.exit(1);
}
const units = await writeSearch(JSON.parse(readFileSync(kept, 'utf8')) as SearchRecord[], join(root, 'dist'));
console.log(`search index: ${units} units`);
