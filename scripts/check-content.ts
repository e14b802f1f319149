import { checkContent } from '../src/reader/check-content.ts';
import { countFaults, formatFault } from '../src/reader/fault.ts';

/** `--chapter 3` shows the faults of that chapter’s files alone, for whoever works on it. */
const at = process.argv.indexOf('--chapter');
const chapter = at < 0 ? undefined : `/${process.argv[at + 1]?.padStart(2, '0')}-`;
const faults = checkContent().faults.filter(({ file }) => chapter === undefined || file.includes(chapter));

for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) {
  console.error(`\n${countFaults(faults)} in the content.`);
  process.exit(1);
}
