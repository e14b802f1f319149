import { checkAnchors } from './checks/anchors.ts';
import { checkColumns } from './checks/columns.ts';
import { checkCharts } from './checks/charts.ts';
import { checkFigures } from './checks/figures.ts';
import { checkGlosses } from './checks/glosses.ts';
import { checkHome } from './checks/home.ts';
import { checkInterface } from './checks/interface.ts';
import { checkChapterNumbers } from './checks/chapter-numbers.ts';
import { checkChapters } from './checks/chapters.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkNumerals } from './checks/numerals.ts';
import { checkChanges } from './checks/changes.ts';
import { checkOutcomes } from './checks/outcomes.ts';
import { checkPages } from './checks/pages.ts';
import { checkPlaces } from './checks/places.ts';
import { checkPinyin } from './checks/pinyin.ts';
import { checkPublisherNames } from './checks/publisher-names.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkRenderings } from './checks/renderings.ts';
import { checkSite } from './checks/site.ts';
import { checkSources } from './checks/sources.ts';
import { checkStyles } from './checks/style.ts';
import { checkSuccessors } from './checks/successors.ts';
import { checkTermChanges } from './checks/term-changes.ts';
import { checkTermQuotations } from './checks/term-quotations.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTranslation } from './checks/translation.ts';
import { checkWording } from './checks/wording.ts';
import { ContentFolder } from './content-folder.ts';
import { countFaults, formatFault, type Fault } from './fault.ts';
import { PlainError } from './plain-error.ts';
import { readContent, type Content, type ContentKind } from './read-content.ts';
import { pinFaults } from './read-pins.ts';

/** Each check with the kinds of files that it rests on. */
const CHECKS: [check: (content: Content, folder: ContentFolder) => Fault[], ...restsOn: ContentKind[]][] = [
  [checkSite, 'charts'],
  [checkTranslation, 'translations'],
  [checkStyles, 'translations', 'style'],
  [checkChanges, 'translations', 'changes'],
  [checkChapters, 'chapters', 'translations'],
  [checkChapterNumbers, 'charts', 'terms'],
  [checkTerms, 'terms', 'publishers', 'termWords'],
  [checkTermChanges, 'terms', 'termChanges'],
  [checkTermQuotations, 'terms', 'translations'],
  [checkPinyin, 'terms', 'phrases'],
  [checkGlosses, 'terms', 'translations'],
  [checkRenderings, 'terms', 'translations', 'outcomes'],
  [checkNumbers, 'numbers', 'translations', 'units', 'cues', 'subjects'],
  [checkNumerals, 'numbers', 'noQuantities', 'terms', 'translations', 'cues'],
  [checkCharts, 'charts', 'numbers', 'chapters', 'units', 'cues', 'subjects'],
  [(_, folder) => pinFaults(folder)],
  [checkSuccessors, 'charts', 'successors', 'numbers'],
  [checkOutcomes, 'outcomes', 'numbers', 'terms', 'translations', 'units', 'publishers', 'cues'],
  [checkPlaces, 'places', 'terms', 'translations', 'publishers'],
  [checkFigures, 'chapters', 'charts', 'numbers', 'translations', 'units', 'cues'],
  [checkPages, 'pages', 'sources', 'terms', 'publishers'],
  [checkSources, 'terms', 'sources', 'outcomes'],
  [checkPublisherNames, 'publisherNames', 'terms', 'sources', 'outcomes'],
  [checkHome, 'home', 'pages', 'terms', 'outcomes'],
  [checkQuotes],
  [checkAnchors, 'numbers', 'subjects', 'outcomes', 'terms', 'places'],
  [checkColumns, 'columns'],
  [checkInterface, 'ui'],
  [
    checkWording,
    'ui',
    'avoided',
    'columns',
    'subjects',
    'numbers',
    'charts',
    'changes',
    'terms',
    'outcomes',
    'pages',
    'home',
    'map',
    'places',
    'sources',
  ],
];

/**
 * Reads the content folder and holds it to every rule: all faults at once, in the order of the checks. A check that rests on
 * files in which something cannot be read is left out, for what it would say is not known yet.
 */
export function checkContent(folder = new ContentFolder()): { content: Content | null; faults: Fault[] } {
  const { content, faults, broken } = readContent(folder);
  if (!content) return { content, faults };
  const sound = CHECKS.filter(([, ...restsOn]) => !restsOn.some((kind) => broken.has(kind)));
  return { content, faults: [...faults, ...sound.flatMap(([check]) => check(content, folder))] };
}

/** The content, when nothing is wrong with it. Throws one error that lists every fault otherwise. */
export function readSoundContent(folder = new ContentFolder()): Content {
  const { content, faults } = checkContent(folder);
  if (content && faults.length === 0) return content;
  throw new PlainError(`${faults.map(formatFault).join('\n')}\n\n${countFaults(faults)} in the content.`);
}
