import { editDistance } from '../text/edit-distance.ts';
import type { Entry } from './catalogue.ts';
import { findRuns, type Answers, type Run } from './prove.ts';

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

/** Something near a phrase in an entry. */
export type Near = { slips: number; run: Run };

/** What is nearest to the phrase in an entry: by its characters, or by sound, which goes before. Null when nothing is near enough. */
export function findNear(
  tokens: readonly string[],
  heard: readonly string[],
  entry: Entry,
  answers: Answers,
): Near | null {
  const homophone = findHomophones(tokens, heard, entry, answers);
  const slip = findSlips(tokens, entry, answers);
  return homophone && slip && slip.slips < homophone.slips ? slip : (homophone ?? slip);
}

/**
 * A stretch that sounds like the phrase and is at least half written like it: input methods offer homophones, so these count half a
 * slip each. Two characters alone are near too many others.
 */
function findHomophones(
  tokens: readonly string[],
  heard: readonly string[],
  entry: Entry,
  answers: Answers,
): Near | null {
  if (tokens.length < 3 || heard.length === 0) return null;
  const near = findRuns(heard, entry, answers).flatMap((run): Near[] => {
    // The reading of a line follows it, as long as it is.
    const start = run.field.start - run.field.length + run.at;
    const isWritten = (token: string, i: number) =>
      answers
        .get(token)
        ?.get(entry.number)
        ?.includes(start + i) === true;
    const unlike = tokens.filter((token, i) => !isWritten(token, i)).length;
    return run.field.side === 'sound' && unlike <= tokens.length / 2 ? [{ slips: unlike / 2, run }] : [];
  });
  return near.sort((a, b) => a.slips - b.slips)[0] ?? null;
}

/** A whole name of a term, or some stretch of anything longer, that is as many slips from the phrase as it is forgiven. */
function findSlips(tokens: readonly string[], entry: Entry, answers: Answers): Near | null {
  const allowed = slipsAllowed(tokens.length);
  const known = tokens.filter((token) => answers.get(token)?.has(entry.number));
  if (allowed === 0 || known.length < tokens.length - allowed) return null;
  let best: Near | null = null;
  for (const field of entry.fields) {
    const { side, start, length } = field;
    if (side !== 'zh') continue;
    const line = new Array<string>(length).fill('');
    for (const token of new Set(known)) {
      for (const place of answers.get(token)!.get(entry.number)!) {
        if (place >= start && place < start + length) line[place - start] = token;
      }
    }
    const isTerm = entry.kind === 'term';
    if (!isTerm && tokens.length < 4) continue;
    const slips = isTerm ? editDistance(tokens, line) : distanceInside(tokens, line);
    const run = { field, at: 0, length: isTerm ? length : tokens.length };
    if (slips <= allowed && (!best || slips < best.slips)) best = { slips, run };
  }
  return best;
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
  const allowed = lettersAllowed(word);
  if (allowed === 0) return [];
  const letters = letterSet(word);
  let best = allowed;
  let nearest: string[] = [];
  for (const candidate of words) {
    // Cheap first: a slip changes the length by one at most, and the letters that occur by two.
    if (Math.abs(candidate.length - word.length) > best) continue;
    if (countBits(letters ^ letterSet(candidate)) > 2 * best) continue;
    const distance = editDistance(word, candidate);
    if (distance > best) continue;
    if (distance < best) nearest = [];
    best = distance;
    nearest.push(candidate);
  }
  return nearest;
}

/** The letters that occur in a word, a bit for each of a to z. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i += 1) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
