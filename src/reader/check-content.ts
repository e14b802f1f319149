import { checkChapters } from './checks/chapters.ts';
import { checkCharts } from './checks/charts.ts';
import { checkGlosses } from './checks/glosses.ts';
import { checkInterface } from './checks/interface.ts';
import { checkNotes } from './checks/notes.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkNumerals } from './checks/numerals.ts';
import { checkPinyin } from './checks/pinyin.ts';
import { checkChanges } from './checks/changes.ts';
import { checkSite } from './checks/site.ts';
import { checkStyles } from './checks/style.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTranslation } from './checks/translation.ts';
import { formatFault, type Fault } from './fault.ts';
import { readContent, type Content } from './read-content.ts';

const CHECKS = [
  checkSite,
  checkChapters,
  checkTranslation,
  checkStyles,
  checkChanges,
  checkNotes,
  checkTerms,
  checkPinyin,
  checkGlosses,
  checkNumbers,
  checkNumerals,
  checkCharts,
  checkInterface,
];

/** Reads the content folder and holds it to every rule: all faults at once, in the order of the checks. */
export function checkContent(): { content: Content | null; faults: Fault[] } {
  const { content, faults } = readContent();
  return { content, faults: content ? [...faults, ...CHECKS.flatMap((check) => check(content))] : faults };
}

/** The content, when nothing is wrong with it. Throws one error that lists every fault otherwise. */
export function readSoundContent(): Content {
  const { content, faults } = checkContent();
  if (content && faults.length === 0) return content;
  throw new Error(`${faults.map(formatFault).join('\n')}\n\n${countFaults(faults)} in the content.`);
}

/** `1 fault`, `2 faults`. */
export function countFaults({ length }: Fault[]): string {
  return `${length} ${length === 1 ? 'fault' : 'faults'}`;
}
