import { checkCharts } from './checks/charts.ts';
import { checkGlosses } from './checks/glosses.ts';
import { checkInterface } from './checks/interface.ts';
import { checkNotes } from './checks/notes.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkNumerals } from './checks/numerals.ts';
import { checkPinyin } from './checks/pinyin.ts';
import { checkSource } from './checks/source.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTranslation } from './checks/translation.ts';
import { formatFault } from './content/fault.ts';
import { readContent } from './content/read-content.ts';

/** `--chapter 3` shows the faults of that chapter’s files alone, for whoever works on it. */
const at = process.argv.indexOf('--chapter');
const chapter = at < 0 ? undefined : `/${process.argv[at + 1]?.padStart(2, '0')}-`;

const CHECKS = [
  checkSource,
  checkTranslation,
  checkNotes,
  checkTerms,
  checkPinyin,
  checkGlosses,
  checkNumbers,
  checkNumerals,
  checkCharts,
  checkInterface,
];
const { content, faults: broken } = readContent();
const faults = [...broken, ...CHECKS.flatMap((check) => check(content))].filter(
  ({ file }) => chapter === undefined || file.includes(chapter),
);

for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) {
  console.error(`\n${faults.length} faults in the content.`);
  process.exit(1);
}
