import type { Entry } from './catalogue.ts';
import type { Field } from './layout.ts';
import {
  fillOf,
  findRuns,
  holdersOf,
  isCovered,
  isWhole,
  placesIn,
  placesOf,
  type Answers,
  type Run,
} from './prove.ts';
import type { Phrase } from './query.ts';
import type { Reason, Result } from './rank.ts';

/** What the results are graded by. */
export type Evidence = { entries: readonly Entry[]; answers: Answers };

/** Entries that hold the phrase side by side on one of the sides: names, lines, figures, titles, texts, labels. */
export function gradeHolders({ tokens }: Phrase, sides: Field['side'][], { entries, answers }: Evidence): Result[] {
  return holdersOf(tokens, answers).flatMap((number) => {
    const entry = entries[number]!;
    const runs = findRuns(tokens, entry, answers).filter(({ field }) => sides.includes(field.side));
    return runs.length > 0 ? [gradeRuns(tokens, entry, runs)] : [];
  });
}

/** An entry that holds the phrase, or something near it, in these places. */
export function gradeRuns(tokens: readonly string[], entry: Entry, runs: Run[]): Result {
  const whole = runs.some(isWhole);
  switch (entry.kind) {
    case 'term': {
      // English names a thing with more words than Chinese has characters for it that count.
      const much = runs.some(({ field }) => tokens.length >= field.length / (field.side === 'en' ? 4 : 2));
      const length = Math.min(...runs.map(({ field }) => field.length));
      return whole ? result(entry, 'name') : result(entry, much ? 'name-holds' : 'name-mentions', length);
    }
    case 'number': {
      const counts = tokens.some((token) => token.startsWith('n'));
      const said = counts && runs.some(({ field }) => field.line === 0);
      return result(entry, whole ? 'line' : said ? 'figure' : 'label-holds');
    }
    case 'outcome':
      return result(entry, whole ? 'line' : 'label-holds');
    case 'sentence':
      return result(entry, whole ? 'line' : 'text-holds');
    case 'page': {
      const inHeading = runs.some(({ field }) => field.line === 0);
      return whole && inHeading ? result(entry, 'line') : result(entry, 'page-holds', inHeading ? 0 : 1);
    }
    default:
      return result(entry, whole ? 'line' : 'title-holds');
  }
}

/** Terms one of whose names lies in the phrase. None when a part of the phrase stands nowhere: it asks for something else. */
export function gradeNamesInside({ tokens, parts }: Phrase, { entries, answers }: Evidence): Result[] {
  const isNowhere = (token: string) => placesOf(token, answers).size === 0;
  if (parts.some(([from, to]) => tokens.slice(from, to).every(isNowhere))) return [];
  // Between spaces a name is one of several things asked for, not most of one.
  const several = parts.length > 1 && parts.some(([from, to]) => to - from > 1);
  const touched = new Set(tokens.flatMap((token) => [...placesOf(token, answers).keys()]));
  return [...touched].flatMap((number): Result[] => {
    const entry = entries[number]!;
    const fill = entry.kind === 'term' ? fillOf(tokens, entry, answers) : 0;
    if (fill === 0 || fill === 1) return [];
    return [result(entry, fill >= 0.6 && !several ? 'name-fills' : 'name-inside', 1 - fill)];
  });
}

/** Entries that hold all parts of the phrase, though not side by side; then sentences whose passage does. */
export function gradeParts({ tokens, parts }: Phrase, { entries, answers }: Evidence): Result[] {
  if (parts.length < 2 && !parts.some(([from, to]) => to - from > 3)) return [];
  const words = parts.map(([from, to]) => tokens.slice(from, to));
  const touched = new Set(words.flatMap((word) => holdersOf(word, answers)));
  const found = [...touched].map((number) => {
    const entry = entries[number]!;
    const runs = words.map((word) => findRuns(word, entry, answers));
    return { entry, runs, whole: words.filter((_, nth) => runs[nth]!.length > 0) };
  });
  const inOne = found.flatMap(({ entry, runs, whole }): Result[] => {
    const spread = spreadOf(words, entry, answers);
    // Long texts hold many words: of a page one paragraph must have all of them.
    if (entry.kind === 'page') return isTogether(entry, runs) ? [result(entry, 'page-parts', spread)] : [];
    if (whole.length === words.length)
      return [result(entry, isTogether(entry, runs) ? 'all-in-line' : 'all-in-entry', spread)];
    return words.every((word) => holdsPart(word, entry, answers)) ? [result(entry, 'in-stretches', spread)] : [];
  });
  const sentences = found.filter(({ entry, whole }) => entry.kind === 'sentence' && whole.length > 0);
  const inPassage = [...new Set(sentences.map(({ entry }) => entry.passage))].flatMap((passage) => {
    const own = sentences.filter(({ entry }) => entry.passage === passage);
    const complete = new Set(own.flatMap(({ whole }) => whole)).size === words.length;
    return complete ? own.map(({ entry }) => result(entry, 'all-in-passage')) : [];
  });
  return [...inOne, ...inPassage];
}

/** True when all words stand in one line; the two languages of a sentence, and of a title, say one thing. */
function isTogether({ kind, fields }: Entry, runs: Run[][]): boolean {
  if (kind === 'sentence' || kind === 'chart' || kind === 'chapter') return true;
  return fields.some((line) => runs.every((places) => places.some(({ field }) => field === line)));
}

/** True when an entry holds a part of a phrase as it is, or, when the part is long Chinese, in stretches. */
export function holdsPart(word: string[], entry: Entry, answers: Answers): boolean {
  return findRuns(word, entry, answers).length > 0 || isCovered(word, entry, answers);
}

/** How far the words lie apart, in places. */
function spreadOf(words: string[][], entry: Entry, answers: Answers): number {
  const starts = words.map(([first]) => placesIn(first!, entry, answers)[0] ?? 0);
  return Math.max(...starts) - Math.min(...starts);
}

function result(entry: Entry, reason: Reason, distance = 0): Result {
  return { entry, reason, distance };
}
