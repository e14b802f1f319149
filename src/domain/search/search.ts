import { isObject } from '../is-object.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { gradeHolders, gradeNamesInside, gradeParts, holdsPart, type Evidence } from './grade.ts';
import { correctWord, mayBeCorrected, nearestWords } from './near.ts';
import { gradeNear } from './grade-near.ts';
import { hearCharacters, type SoundTable } from './pinyin.ts';
import { findRuns, holdersOf, joinPlaces, placesAsHeard, placesOf, type Answers, type Places } from './prove.ts';
import { readQuery, type Phrase, type Query } from './query.ts';
import { compareResults, isWritten, needsExplanations, onlyNear, rankResults, type Result } from './rank.ts';
import { aboutToken, writtenToken } from './tokens.ts';
import { wordsApart } from './words-apart.ts';

/** Where answers come from: the index in the browser, a plain list in the tests. */
export type Source = {
  /** Where each token stands. Rejects when the index cannot be read. */
  ask: (tokens: string[]) => Promise<Answers>;
  /** What to correct letters by, and characters; asked for only when nothing was found. */
  loadWords: () => Promise<WordList>;
  loadSounds: () => Promise<SoundTable>;
};
/** Every English word in the entries, and the toneless reading of each term, by its number. */
export type WordList = { words: string[]; readings: string[] };

/** True for a file of that shape. */
export function isWordList(value: unknown): value is WordList {
  return isObject(value) && Array.isArray(value.words) && Array.isArray(value.readings);
}

export type SearchOutcome = {
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
  /** The single words of a query that nothing holds all of. */
  words: string[];
};

/**
 * Answers a query: terms, numbers, charts, chapters and sentences in order. Explanations are asked when nothing else answers, or
 * when `explain` is set; near misses come only when nothing does.
 */
export async function search(
  typed: string,
  catalogue: Catalogue,
  source: Source,
  explain = false,
): Promise<SearchOutcome> {
  const query = readQuery(typed, catalogue);
  const session = new Session(query, catalogue, source);
  await session.askAtOnce();
  await session.matchWritten(query.phrases);
  if (query.initials) await session.matchReading(query.initials);
  await session.matchSounds();
  if (query.reading && session.ranked().length === 0) await session.matchReading(query.reading);
  session.addTermSentences();
  if (explain || needsExplanations(session.ranked())) await session.matchExplanations();
  if (onlyNear(session.ranked())) await session.matchNear();
  return session.outcome();
}

/** What one search has asked and found so far. */
class Session {
  private results: Result[] = [];
  private readonly answers = new Map<string, Places>();
  private readonly phrases: Phrase[] = [];
  private corrected: [string, string][] = [];
  /** For words that stand nowhere the nearest that does, where nothing holds what these make of the query. */
  private readonly nearest = new Map<string, string>();
  private explained = false;
  /** True when something holds the query as it is written. */
  private written = false;
  private readonly query: Query;
  private readonly entries: Entry[];
  private readonly catalogue: Catalogue;
  private readonly source: Source;
  private readonly evidence: Evidence;

  constructor(query: Query, catalogue: Catalogue, source: Source) {
    this.query = query;
    this.catalogue = catalogue;
    this.entries = catalogue.entries;
    this.source = source;
    this.evidence = { entries: this.entries, answers: this.answers };
  }

  ranked(): Result[] {
    return rankResults(this.results);
  }

  outcome(): SearchOutcome {
    const results = this.ranked();
    const { phrases, answers, corrected, explained } = this;
    // Where a slip was corrected, that is the matter.
    const words = corrected.length > 0 ? [] : wordsApart(this.query, results, this.evidence, this.nearest);
    return { results, phrases, answers, near: onlyNear(results), corrected, explained, words };
  }

  /** Asks everything that every search asks in one go: on a slow line each further one is a wait. */
  askAtOnce(): Promise<void> {
    const { phrases, sounds, initials } = this.query;
    return this.ask([...[...phrases, ...sounds].flatMap(({ tokens }) => tokens), ...(initials ? [initials] : [])]);
  }

  /** Entries that hold the phrases as they are written. */
  async matchWritten(phrases: Phrase[]): Promise<void> {
    await this.ask(phrases.flatMap(({ tokens }) => tokens));
    this.phrases.push(...phrases);
    for (const phrase of phrases) {
      const held = gradeHolders(phrase, ['zh', 'en'], this.evidence);
      this.results.push(...held);
      // What was copied from the report and stands there is not looked for word by word as well.
      if (this.query.passage || (phrase.tokens.length > 16 && held.length > 0)) continue;
      this.results.push(...gradeNamesInside(phrase, this.evidence), ...gradeParts(phrase, this.evidence));
    }
    this.written = this.results.some(isWritten);
  }

  /** Entries that sound like the query. A single syllable is a name or nothing: it stands in every sentence. */
  async matchSounds(): Promise<void> {
    const { sounds } = this.query;
    await this.ask(sounds.flatMap(({ tokens }) => tokens));
    this.phrases.push(...sounds);
    for (const phrase of sounds) {
      const heard = gradeHolders(phrase, ['sound'], this.evidence);
      if (!this.written)
        this.results.push(...heard.filter(({ entry }) => entry.kind === 'term' || phrase.tokens.length > 1));
      else for (const one of heard) if (one.entry.kind === 'term') this.addBesideWritten(one, phrase.tokens.length > 1);
    }
  }

  /** Terms whose initials or whole reading the token is. */
  async matchReading(token: string): Promise<void> {
    await this.ask([token]);
    for (const number of this.answers.get(token)!.keys()) {
      const named: Result = { entry: this.entries[number]!, reason: 'name', distance: 0 };
      if (this.written) this.addBesideWritten(named, false);
      else this.results.push(named);
    }
  }

  /** Where something is written like the query, only a term with that whole reading is called so too; others sound like it. */
  private addBesideWritten({ entry, reason, distance }: Result, isReading: boolean): void {
    if (reason === 'name' && isReading) this.results.push({ entry, reason, distance });
    else if (reason === 'name' || reason === 'name-holds') this.results.push({ entry, reason: 'sounds', distance });
  }

  /** The sentences of each term that is called so, and the terms whose explanation names it. */
  addTermSentences(): void {
    for (const { entry, reason } of this.ranked()) {
      if (entry.kind !== 'term' || (reason !== 'name' && reason !== 'near')) continue;
      const text = reason === 'name' ? 'text-of-term' : 'near';
      for (const place of entry.places) this.results.push({ entry: this.entries[place]!, reason: text, distance: 9 });
      if (reason === 'near') continue;
      for (const other of entry.named)
        this.results.push({ entry: this.entries[other]!, reason: 'explains', distance: 0 });
    }
  }

  /** Entries whose explanations hold the query. */
  async matchExplanations(): Promise<void> {
    this.explained = true;
    if (this.query.passage) return;
    const phrases = this.query.phrases.map(({ tokens, parts }) => ({ tokens: tokens.map(aboutToken), parts }));
    await this.ask(phrases.flatMap(({ tokens }) => tokens));
    for (const { tokens, parts } of phrases) {
      const words = parts.map(([from, to]) => tokens.slice(from, to));
      for (const number of holdersOf(tokens, this.answers)) {
        const entry = this.entries[number]!;
        const runs = findRuns(tokens, entry, this.answers).length > 0;
        if (!runs && (words.length < 2 || !words.every((word) => holdsPart(word, entry, this.answers)))) continue;
        this.results.push({ entry, reason: 'explains', distance: runs ? 1 : 2 });
      }
    }
  }

  /** Entries that hold the query but for a slip. */
  async matchNear(): Promise<void> {
    const [typed] = this.query.phrases;
    if (!typed || this.query.passage) return;
    // Two characters are near too many others, and so is a short word.
    if (typed.tokens.length < 3 && this.query.elements.every(({ raw }) => !mayBeCorrected(raw))) return;
    const isHeard = this.query.elements.some(({ kind }) => kind === 'han');
    const heard = isHeard ? hearCharacters(this.query.elements, await this.source.loadSounds()) : [];
    await this.ask(heard.flat());
    const sound = { tokens: heard.map((tokens) => this.joinAnswers(tokens)), parts: [] };
    if (heard.length > 0) this.phrases.push(sound);
    this.results.push(...gradeNear(typed.tokens, sound.tokens, this.evidence));
    await this.correctLetters(typed);
    this.addTermSentences();
  }

  /** Words that stand nowhere become the nearest that does; letters near a term’s reading find the term. */
  private async correctLetters(typed: Phrase): Promise<void> {
    const { elements } = this.query;
    const unknown = elements.filter(
      (element, i) => element.kind === 'word' && placesOf(typed.tokens[i]!, this.answers).size === 0,
    );
    if (!unknown.some(({ raw }) => mayBeCorrected(raw))) return;
    const { words, readings } = await this.source.loadWords();

    const letters = elements.map(({ raw }) => raw).join('');
    for (const reading of nearestWords(letters, readings)) {
      for (const [nth, other] of readings.entries()) {
        if (other === reading) this.results.push({ entry: this.entries[nth]!, reason: 'near', distance: 1 });
      }
    }

    const choices = [...new Set(unknown.map(({ raw }) => raw))].map((raw) => [raw, correctWord(raw, words)] as const);
    const found = this.results;
    const tried: { corrected: [string, string][]; results: Result[] }[] = [];
    for (const corrected of combine(choices)) {
      const spelling = new Map(corrected);
      this.results = [];
      await this.matchWritten(
        readQuery(elements.map(({ raw }) => spelling.get(raw) ?? raw).join(' '), this.catalogue).phrases,
      );
      tried.push({ corrected, results: this.ranked() });
    }
    const [best = { corrected: [], results: [] }] = tried
      .filter(({ results }) => results.length > 0)
      .sort((a, b) => compareResults(a.results[0]!, b.results[0]!));
    if (best.results.length === 0) for (const [raw, [nearest]] of choices) if (nearest) this.nearest.set(raw, nearest);
    const near = best.results.map(({ entry }, nth): Result => ({ entry, reason: 'near', distance: 2 + nth / 1e4 }));
    this.corrected = best.corrected;
    this.results = [...found, ...near];
  }

  /** The name of an answer that has the places of all the tokens. */
  private joinAnswers(tokens: string[]): string {
    const name = tokens.join('|');
    this.answers.set(name, joinPlaces(tokens.map((token) => this.answers.get(token)!)));
    return name;
  }

  private async ask(tokens: string[]): Promise<void> {
    const open = [...new Set(tokens)].filter((token) => !this.answers.has(token));
    if (open.length === 0) return;
    const answers = await this.source.ask(open.map((token) => writtenToken(token) ?? token));
    for (const token of open) {
      const written = writtenToken(token);
      const places = answers.get(written ?? token)!;
      this.answers.set(token, written === null ? places : placesAsHeard(places, this.entries));
    }
  }
}

const MOST_CORRECTIONS = 8;

/** The combinations of one nearest word for each word typed, at most eight. */
function combine(choices: (readonly [typed: string, nearest: string[]])[]): [string, string][][] {
  let ways: [string, string][][] = [[]];
  for (const [typed, nearest] of choices) {
    ways = ways
      .flatMap((way) => nearest.map((word): [string, string][] => [...way, [typed, word]]))
      .slice(0, MOST_CORRECTIONS);
  }
  return ways;
}
