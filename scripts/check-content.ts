import { checkContent } from '../src/reader/check-content.ts';
import { countFaults, formatFault } from '../src/reader/fault.ts';
import { readChapter, readOptions } from './options.ts';

const USAGE = `node scripts/check-content.ts [--chapter 3]
  --chapter 3  shows the faults of that chapter’s files alone, for whoever works on it, and ends with 0 where there are none`;
const options = readOptions(USAGE, { chapter: { type: 'string' } });
const { content, faults } = checkContent();
const chapter = content ? readChapter(options.chapter, content.report) : undefined;
const part = chapter === undefined ? '' : `/${String(chapter).padStart(2, '0')}-`;
const shown = faults.filter(({ file }) => file.includes(part));
const elsewhere = faults.filter((fault) => !shown.includes(fault));

for (const fault of shown) console.error(formatFault(fault));
if (shown.length > 0) console.error(`\n${countFaults(shown)} in the content.`);
if (elsewhere.length > 0) console.error(`${countFaults(elsewhere)} in other files.`);
if (shown.length > 0) process.exit(1);
