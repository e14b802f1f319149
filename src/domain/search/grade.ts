import type { Unit } from './catalogue.ts';
import type { Field } from './layout.ts';
import { fillOf, findRuns, holdersOf, isCovered, isWhole, type Answers } from './prove.ts';
import type { Phrase } from './query.ts';
import type { Reason, Result } from './rank.ts';

/** Why: what a proof is worth depends on where it was made; these three turn proofs into results with their reasons. */
export type Evidence = { units: readonly Unit[]; answers: Answers };

/** Units that hold the phrase side by side on one of the sides: names, lines, figures, titles, texts, labels. */
export function gradeHolders({ tokens }: Phrase, sides: Field['side'][], { units, answers }: Evidence): Result[] {
  return holdersOf(tokens, answers).flatMap((number): Result[] => {
    const unit = units[number]!;
    const runs = findRuns(tokens, unit, answers).filter(({ field }) => sides.includes(field.side));
    if (runs.length === 0) return [];
    const whole = runs.some(isWhole);
    const length = Math.min(...runs.map(({ field }) => field.length));
    switch (unit.kind) {
      case 'term': {
        // English names a thing with more words than Chinese has characters for it that count.
        const much = runs.some(({ field }) => tokens.length >= field.length / (field.side === 'en' ? 4 : 2));
        return [whole ? to(unit, 'name') : to(unit, much ? 'name-holds' : 'name-mentions', length)];
      }
      case 'number': {
        const counts = tokens.some((token) => token.startsWith('n'));
        const said = runs.some((run) => run.field.line === 0 && (counts || isWhole(run)));
        return [to(unit, said ? 'figure' : 'label-holds')];
      }
      case 'sentence':
        return [to(unit, whole ? 'line' : 'text-holds')];
      default:
        return [to(unit, whole ? 'line' : 'title-holds')];
    }
  });
}

/** Terms one of whose names lies in the phrase. None when a part of the phrase stands nowhere: it asks for something else. */
export function gradeNamesInside({ tokens, parts }: Phrase, { units, answers }: Evidence): Result[] {
  const isNowhere = (token: string) => !answers.get(token)?.size;
  if (parts.length > 1 && parts.some(([from, to]) => tokens.slice(from, to).every(isNowhere))) return [];
  // Between spaces a name is one of several things asked for, not most of one.
  const several = parts.length > 1 && parts.some(([from, to]) => to - from > 1);
  const touched = new Set(tokens.flatMap((token) => [...(answers.get(token)?.keys() ?? [])]));
  return [...touched].flatMap((number): Result[] => {
    const unit = units[number]!;
    const fill = unit.kind === 'term' ? fillOf(tokens, unit, answers) : 0;
    if (fill === 0 || fill === 1) return [];
    return [to(unit, fill >= 0.6 && !several ? 'name-fills' : 'name-inside', 1 - fill)];
  });
}

/** Units that hold all parts of the phrase, though not side by side; then sentences whose passage does. */
export function gradeParts({ tokens, parts }: Phrase, { units, answers }: Evidence): Result[] {
  const apart = parts.length > 1 || (parts[0] !== undefined && parts[0][1] - parts[0][0] > 3);
  if (!apart) return [];
  const words = parts.map(([from, to]) => tokens.slice(from, to));
  const touched = new Set(words.flatMap((word) => holdersOf(word, answers)));
  const found = [...touched].map((number) => {
    const unit = units[number]!;
    return { unit, whole: words.filter((word) => findRuns(word, unit, answers).length > 0) };
  });
  const inOne = found.flatMap(({ unit, whole }): Result[] => {
    const spread = spreadOf(words, unit, answers);
    if (whole.length === words.length) return [to(unit, 'all-in-one', spread)];
    return words.every((word) => stands(word, unit, answers)) ? [to(unit, 'in-pieces', spread)] : [];
  });
  if (words.length < 2) return inOne;
  const sentences = found.filter(({ unit, whole }) => unit.kind === 'sentence' && whole.length > 0);
  const inPassage = [...new Set(sentences.map(({ unit }) => unit.passage))].flatMap((passage) => {
    const own = sentences.filter(({ unit }) => unit.passage === passage);
    const complete = new Set(own.flatMap(({ whole }) => whole)).size === words.length;
    return complete ? own.map(({ unit }) => to(unit, 'all-in-passage')) : [];
  });
  return [...inOne, ...inPassage];
}

/** A part stands in a unit as it is, or, when it is long Chinese, in stretches. */
export function stands(word: string[], unit: Unit, answers: Answers): boolean {
  if (!word.every((token) => answers.get(token)?.has(unit.number))) return false;
  return findRuns(word, unit, answers).length > 0 || (word.length > 3 && isCovered(word, unit, answers));
}

/** How far the words lie apart, in places. */
function spreadOf(words: string[][], unit: Unit, answers: Answers): number {
  const starts = words.map(([first]) => answers.get(first!)?.get(unit.number)?.[0] ?? 0);
  return Math.max(...starts) - Math.min(...starts);
}

function to(unit: Unit, reason: Reason, distance = 0): Result {
  return { unit, reason, distance };
}
