import { editDistance } from '../text/edit-distance.ts';
import type { Entry } from './catalogue.ts';
import { findRuns, placesIn, type Answers, type Run } from './prove.ts';

/** How many slips a Chinese phrase of so many elements is forgiven. */
export function slipsAllowed(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/** How many slips a word in letters is forgiven: none in short ones, where every word is near another. */
export function lettersAllowed(word: string): number {
  if (word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
}

/** From so many letters on, a word that stands nowhere may be the beginning of one that does. */
const SHORTEST_BEGINNING = 4;
const MOST_BEGUN = 3;

/** True for a word in letters that may be a slip, or the beginning of another. */
export function mayBeCorrected(word: string): boolean {
  return word.length >= SHORTEST_BEGINNING;
}

/** Something near a phrase in an entry. */
export type Near = { slips: number; run: Run };

/** What is nearest to the phrase in an entry: by its characters, or by sound, which goes before. Null when nothing is near enough. */
export function findNear(
  tokens: readonly string[],
  heard: readonly string[],
  entry: Entry,
  answers: Answers,
): Near | null {
  const near = [...findHomophones(tokens, heard, entry, answers), ...findSlips(tokens, entry, answers)];
  return near.sort((a, b) => a.slips - b.slips)[0] ?? null;
}

/**
 * Stretches that sound like the phrase and are at least half written like it: input methods offer homophones, so these count half a
 * slip each. Two characters alone are near too many others.
 */
function findHomophones(tokens: readonly string[], heard: readonly string[], entry: Entry, answers: Answers): Near[] {
  if (tokens.length < 3) return [];
  return findRuns(heard, entry, answers).flatMap((run): Near[] => {
    // The reading of a line follows it, as long as it is.
    const start = run.field.start - run.field.length + run.at;
    const unlike = tokens.filter((token, i) => !placesIn(token, entry, answers).includes(start + i)).length;
    return unlike <= tokens.length / 2 ? [{ slips: unlike / 2, run }] : [];
  });
}

/** Whole names of a term, or the nearest stretch of each line of anything longer, as many slips from the phrase as it is forgiven. */
function findSlips(tokens: readonly string[], entry: Entry, answers: Answers): Near[] {
  const allowed = slipsAllowed(tokens.length);
  const places = tokens.map((token) => placesIn(token, entry, answers));
  const isTerm = entry.kind === 'term';
  if (places.filter((list) => list.length > 0).length < tokens.length - allowed) return [];
  if (!isTerm && tokens.length < 4) return [];
  return entry.fields.flatMap((field): Near[] => {
    const { side, start, length } = field;
    if (side !== 'zh') return [];
    const line = Array.from({ length }, (_, i) => tokens.find((_, nth) => places[nth]!.includes(start + i)) ?? '');
    const slips = isTerm ? editDistance(tokens, line) : distanceInside(tokens, line);
    return slips > allowed ? [] : [{ slips, run: { field, at: 0, length: isTerm ? length : tokens.length } }];
  });
}

/** The same between a phrase and the nearest stretch of a line (Sellers 1980). A short phrase must begin and end right. */
function distanceInside(phrase: readonly string[], line: readonly string[]): number {
  const strict = phrase.length < 5;
  let old = new Array<number>(line.length + 1).fill(0);
  for (let i = 1; i <= phrase.length; i += 1) {
    const slip = strict && (i === 1 || i === phrase.length) ? 9 : 1;
    const row = [old[0]! + slip];
    for (let j = 1; j <= line.length; j += 1) {
      const same = phrase[i - 1] === line[j - 1];
      row[j] = Math.min(row[j - 1]! + 1, old[j]! + slip, old[j - 1]! + (same ? 0 : slip));
    }
    old = row;
  }
  return Math.min(...old);
}

/** The words of the list that are nearest to a word, when they are near enough; the first is the best. */
export function nearestWords(word: string, words: readonly string[]): string[] {
  let best = lettersAllowed(word);
  let nearest: string[] = [];
  for (const candidate of words) {
    // Cheap first: a slip changes the length by one at most.
    if (Math.abs(candidate.length - word.length) > best) continue;
    const distance = editDistance(word, candidate);
    if (distance > best) continue;
    if (distance < best) nearest = [];
    best = distance;
    nearest.push(candidate);
  }
  return nearest;
}

/** The words of the list that are nearest to a word, else the shortest that begin with it. */
export function correctWord(word: string, words: readonly string[]): string[] {
  const nearest = nearestWords(word, words);
  if (nearest.length > 0 || !mayBeCorrected(word)) return nearest;
  const begun = words.filter((candidate) => candidate.startsWith(word));
  return begun.sort((a, b) => a.length - b.length).slice(0, MOST_BEGUN);
}
