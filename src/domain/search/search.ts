import type { Catalogue, Unit } from './catalogue.ts';
import { gradeHolders, gradeNamesInside, gradeParts, stands, type Evidence } from './grade.ts';
import { lettersAllowed, nearestWords, slipsTo } from './near.ts';
import { findRuns, holdersOf, type Answers, type Places } from './prove.ts';
import { readQuery, type Phrase, type Query } from './query.ts';
import { compareResults, needsExplanations, onlyNear, rankResults, type Result } from './rank.ts';
import { aboutToken } from './tokens.ts';

/** Where answers come from: Pagefind in the browser, a plain list in the tests. */
export type Source = {
  /** Where each token stands. Rejects when the index cannot be read. */
  ask: (tokens: string[]) => Promise<Answers>;
  /** Words and readings to correct a query by; asked for only when nothing was found. */
  loadWords: () => Promise<WordList>;
};
/** Every English word in the units, and the toneless reading of each term, by its number. */
export type WordList = { words: string[]; readings: string[] };

export type Outcome = {
  results: Result[];
  /** What was looked for in the end: phrases to mark. */
  phrases: Phrase[];
  answers: Answers;
  /** True when nothing answers the query itself and the results are only near it. */
  near: boolean;
  /** Words put in place of misspelt ones. */
  corrected: [typed: string, word: string][];
  /** Whether explanations were looked through. */
  explained: boolean;
};

/**
 * Answers a query: terms, numbers, charts, chapters and sentences in order. Explanations are asked when nothing else answers, or
 * when `explain` is set; near misses come only when nothing does.
 */
export async function search(typed: string, catalogue: Catalogue, source: Source, explain = false): Promise<Outcome> {
  const query = readQuery(typed, catalogue);
  const session = new Session(query, catalogue, source);
  await session.look(query.phrases);
  if (query.initials) await session.lookForReading(query.initials);
  await session.listen();
  if (query.reading && session.ranked().length === 0) await session.lookForReading(query.reading);
  session.bringAlong();
  if (explain || needsExplanations(session.ranked())) await session.lookIntoExplanations();
  if (onlyNear(session.ranked())) await session.lookNearby();
  return session.outcome();
}

/** What one search has asked and found so far. */
class Session {
  private results: Result[] = [];
  private readonly answers = new Map<string, Places>();
  private readonly phrases: Phrase[] = [];
  private corrected: [string, string][] = [];
  private explained = false;
  private readonly query: Query;
  private readonly units: Unit[];
  private readonly catalogue: Catalogue;
  private readonly source: Source;
  private readonly evidence: Evidence;

  constructor(query: Query, catalogue: Catalogue, source: Source) {
    this.query = query;
    this.catalogue = catalogue;
    this.units = catalogue.units;
    this.source = source;
    this.evidence = { units: this.units, answers: this.answers };
  }

  ranked(): Result[] {
    return rankResults(this.results);
  }

  outcome(): Outcome {
    const results = this.ranked();
    const { phrases, answers, corrected, explained } = this;
    return { results, phrases, answers, near: onlyNear(results), corrected, explained };
  }

  /** Phrases as they are written. */
  async look(phrases: Phrase[]): Promise<void> {
    await this.ask(phrases.flatMap(({ tokens }) => tokens));
    this.phrases.push(...phrases);
    for (const phrase of phrases) {
      const held = gradeHolders(phrase, ['zh', 'en'], this.evidence);
      this.results.push(...held);
      // What was copied from the report and stands there is not looked for word by word as well.
      if (this.query.passage || (phrase.tokens.length > 16 && held.length > 0)) continue;
      this.results.push(...gradeNamesInside(phrase, this.evidence), ...gradeParts(phrase, this.evidence));
    }
  }

  /** Phrases by their sound. A single syllable is a name or nothing: it stands in every sentence. */
  async listen(): Promise<void> {
    const { sounds } = this.query;
    await this.ask(sounds.flatMap(({ tokens }) => tokens));
    const written = this.results.some(({ reason }) => reason === 'text-holds' || reason === 'line');
    this.phrases.push(...sounds);
    for (const phrase of sounds) {
      const heard = gradeHolders(phrase, ['sound'], this.evidence);
      this.results.push(...heard.filter(({ unit }) => unit.kind === 'term' || (!written && phrase.tokens.length > 1)));
    }
  }

  async lookForReading(token: string): Promise<void> {
    await this.ask([token]);
    const named = [...this.answers.get(token)!.keys()];
    this.results.push(...named.map((number): Result => ({ unit: this.units[number]!, reason: 'name', distance: 0 })));
  }

  /** A term that is called so brings its sentences and the terms whose explanation names it. */
  bringAlong(): void {
    for (const { unit, reason } of this.ranked()) {
      if (unit.kind !== 'term' || (reason !== 'name' && reason !== 'near')) continue;
      const text = reason === 'name' ? 'text-of-term' : 'near';
      for (const place of unit.places) this.results.push({ unit: this.units[place]!, reason: text, distance: 9 });
      if (reason === 'near') continue;
      for (const other of unit.named) this.results.push({ unit: this.units[other]!, reason: 'explains', distance: 0 });
    }
  }

  async lookIntoExplanations(): Promise<void> {
    this.explained = true;
    if (this.query.passage) return;
    const phrases = this.query.phrases.map(({ tokens, parts }) => ({ tokens: tokens.map(aboutToken), parts }));
    await this.ask(phrases.flatMap(({ tokens }) => tokens));
    for (const { tokens, parts } of phrases) {
      const words = parts.map(([from, to]) => tokens.slice(from, to));
      for (const number of holdersOf(tokens, this.answers)) {
        const unit = this.units[number]!;
        const runs = findRuns(tokens, unit, this.answers).length > 0;
        if (!runs && (words.length < 2 || !words.every((word) => stands(word, unit, this.answers)))) continue;
        this.results.push({ unit, reason: 'explains', distance: runs ? 1 : 2 });
      }
    }
  }

  async lookNearby(): Promise<void> {
    const [typed] = this.query.phrases;
    if (!typed || this.query.passage) return;
    for (const unit of this.units) {
      const slips = slipsTo(typed.tokens, unit, this.answers);
      if (slips !== null) this.results.push({ unit, reason: 'near', distance: slips });
    }
    await this.correctLetters(typed);
    this.bringAlong();
  }

  /** Words that stand nowhere become the nearest that does; letters near a term’s reading find the term. */
  private async correctLetters(typed: Phrase): Promise<void> {
    const { elements } = this.query;
    const unknown = elements.filter((piece, i) => piece.kind === 'word' && !this.answers.get(typed.tokens[i]!)?.size);
    if (!unknown.some(({ raw }) => lettersAllowed(raw) > 0)) return;
    const { words, readings } = await this.source.loadWords();

    const letters = elements.map(({ raw }) => raw).join('');
    for (const reading of nearestWords(letters, readings)) {
      for (const [nth, other] of readings.entries()) {
        if (other === reading) this.results.push({ unit: this.units[nth]!, reason: 'near', distance: 1 });
      }
    }

    const choices = [...new Set(unknown.map(({ raw }) => raw))].map((raw) => [raw, nearestWords(raw, words)] as const);
    if (choices.some(([, nearest]) => nearest.length === 0)) return;
    const found = this.results;
    let best: { corrected: [string, string][]; results: Result[] } | undefined;
    for (const corrected of combine(choices)) {
      const spelling = new Map(corrected);
      this.results = [];
      await this.look(readQuery(elements.map(({ raw }) => spelling.get(raw) ?? raw).join(' '), this.catalogue).phrases);
      const results = this.ranked();
      if (results.length > 0 && (!best || compareResults(results[0]!, best.results[0]!) < 0))
        best = { corrected, results };
    }
    const near = (best?.results ?? []).map(({ unit }, nth): Result => ({
      unit,
      reason: 'near',
      distance: 2 + nth / 1e4,
    }));
    this.corrected = best?.corrected ?? [];
    this.results = [...found, ...near];
  }

  private async ask(tokens: string[]): Promise<void> {
    const open = [...new Set(tokens)].filter((token) => !this.answers.has(token));
    if (open.length === 0) return;
    for (const [token, places] of await this.source.ask(open)) this.answers.set(token, places);
  }
}

const MOST_CORRECTIONS = 8;

/** Every way to take one word for each that was typed, as far as a few go. */
function combine(choices: (readonly [typed: string, nearest: string[]])[]): [string, string][][] {
  let ways: [string, string][][] = [[]];
  for (const [typed, nearest] of choices) {
    ways = ways
      .flatMap((way) => nearest.map((word): [string, string][] => [...way, [typed, word]]))
      .slice(0, MOST_CORRECTIONS);
  }
  return ways;
}
