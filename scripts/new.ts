import { parseArgs } from 'node:util';
import { isDay } from '../src/domain/calendar.ts';
import { checkContent } from '../src/reader/check-content.ts';
import { ContentFolder } from '../src/reader/content-folder.ts';
import { formatFault } from '../src/reader/fault.ts';
import { writeDraft } from './new/write-draft.ts';

// Writes a content folder from a report’s text; what the text does not say of itself, --date and --place (云汀市) say.
// npm run new -- --from report.txt --to DIR [--date 2024-01-16] [--place 云汀市]
try {
  const { from, to, date, place } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, date: { type: 'string' }, place: { type: 'string' } },
  }).values;
  if (!from || !to) throw new Error('npm run new -- --from report.txt --to DIR [--date YYYY-MM-DD] [--place 云汀市]');
  if (date !== undefined && !isDay(date)) throw new Error(`--date is “${date}”; it must be a day such as 2024-01-16`);
  if (place !== undefined && !/^\p{Script=Han}{2,}$/u.test(place)) {
    throw new Error(`--place is “${place}”; it must be the area’s Chinese name, such as 云汀市`);
  }
  createFolder(from, to, { date, area: place });
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function createFolder(from: string, to: string, known: { date: string | undefined; area: string | undefined }): void {
  const { site, encoding } = writeDraft(from, to, known);
  const { report } = site;
  if (encoding !== 'UTF-8') console.log(`${from} is ${encoding}; report.zh.txt is the same text in UTF-8.`);
  console.log(`${to} holds the report in ${report.chapters} chapters. Read from its text, so look again (site.yaml):`);
  console.log(`  name          ${report.name.zh}`);
  console.log(`  date          ${report.date}`);
  console.log(`  place         ${report.place.zh}, ${report.place.en}`);
  console.log(`  title         ${report.title ?? 'none found'}`);
  console.log(`  speaker       ${report.speaker ?? 'none found'}`);
  console.log(`  promisesFrom  ${String(report.promisesFrom)}`);
  console.log(`See it: CONTENT_DIR=${to} OUT_DIR=${to.replace(/[\\/]+$/, '')}-site npm start`);
  const { faults } = checkContent(new ContentFolder(to));
  if (faults.length > 0) throw new Error(faults.map(formatFault).join('\n'));
}
