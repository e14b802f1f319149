import type { Catalogue, Unit } from './catalogue.ts';
import { lettersAllowed, nearestWords, slipsTo } from './near.ts';
import { fillOf, findRuns, holdersOf, isCovered, isWhole, type Answers, type Places } from './prove.ts';
import { readQuery, type Phrase, type Query } from './query.ts';
import { needsExplanations, onlyNear, rankResults, type Reason, type Result } from './rank.ts';
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
  query: Query;
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
  await session.look(query.phrases, query.passage);
  if (query.initials) await session.lookForInitials(query.initials);
  await session.listen(query.sounds);
  session.bringAlong();
  if (explain || needsExplanations(session.ranked())) await session.lookIntoExplanations();
  if (onlyNear(session.ranked())) await session.lookNearby();
  return session.outcome();
}

class Session {
  private results: Result[] = [];
  private answers = new Map<string, Places>();
  private phrases: Phrase[] = [];
  private corrected: [string, string][] = [];
  private explained = false;
  private readonly query: Query;
  private readonly catalogue: Catalogue;
  private readonly source: Source;

  constructor(query: Query, catalogue: Catalogue, source: Source) {
    this.query = query;
    this.catalogue = catalogue;
    this.source = source;
  }

  ranked(): Result[] {
    return rankResults(this.results);
  }

  outcome(): Outcome {
    const results = this.ranked();
    const { query, phrases, answers, corrected, explained } = this;
    return { results, query, phrases, answers, near: onlyNear(results), corrected, explained };
  }

  /** Phrases as they are written. */
  async look(phrases: Phrase[], passage: boolean): Promise<void> {
    await this.ask(phrases.flatMap(({ tokens }) => tokens));
    for (const phrase of phrases) {
      this.phrases.push(phrase);
      this.hold(phrase, ['zh', 'en']);
      if (passage) continue;
      this.fill(phrase);
      this.gather(phrase);
    }
  }

  /** Phrases by their sound. A single syllable is a name or nothing: it stands in every sentence. */
  async listen(sounds: Phrase[]): Promise<void> {
    if (sounds.length === 0) return;
    await this.ask(sounds.flatMap(({ tokens }) => tokens));
    const written = this.results.some(({ reason }) => reason === 'text-holds' || reason === 'line');
    for (const phrase of sounds) {
      this.phrases.push(phrase);
      this.hold(phrase, ['sound'], (unit) => unit.kind === 'term' || (!written && phrase.tokens.length > 1));
    }
  }

  async lookForInitials(token: string): Promise<void> {
    await this.ask([token]);
    for (const number of this.answers.get(token)?.keys() ?? []) this.add(this.unit(number), 'name', 0);
  }

  /** A term that is called so brings its sentences and the terms whose explanation names it. */
  bringAlong(): void {
    for (const { unit, reason } of this.ranked()) {
      if (unit.kind !== 'term' || (reason !== 'name' && reason !== 'near')) continue;
      const [text, explains] = reason === 'name' ? (['text-of-term', 'explains'] as const) : (['near', null] as const);
      for (const place of unit.places) this.add(this.unit(place), text, 9);
      if (explains) for (const other of unit.named) this.add(this.unit(other), explains, 0);
    }
  }

  async lookIntoExplanations(): Promise<void> {
    this.explained = true;
    const phrases = this.query.phrases.slice(0, this.query.passage ? 0 : undefined);
    const inExplanations = phrases.map(({ tokens, parts }) => ({ tokens: tokens.map(aboutToken), parts }));
    await this.ask(inExplanations.flatMap(({ tokens }) => tokens));
    for (const { tokens, parts } of inExplanations) {
      for (const number of holdersOf(tokens, this.answers)) {
        const unit = this.unit(number);
        const runs = findRuns(tokens, unit, this.answers);
        if (runs.length > 0) this.add(unit, 'explains', 1);
        else if (parts.length > 1 && parts.every((part) => this.stands(tokens, part, unit)))
          this.add(unit, 'explains', 2);
      }
    }
  }

  async lookNearby(): Promise<void> {
    if (this.query.passage) return;
    const [typed] = this.query.phrases;
    if (!typed) return;
    for (const unit of this.catalogue.units) {
      const slips = slipsTo(typed.tokens, unit, this.answers);
      if (slips !== null) this.add(unit, 'near', slips);
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
      for (const [nth, other] of readings.entries()) if (other === reading) this.add(this.unit(nth), 'near', 1);
    }

    const corrections = unknown.map(({ raw }): [string, string | undefined] => [raw, nearestWords(raw, words)[0]]);
    if (corrections.some(([, word]) => word === undefined)) return;
    const spelled = elements.map(({ raw }) => corrections.find(([wrong]) => wrong === raw)?.[1] ?? raw).join(' ');
    const before = this.results.length;
    const corrected = readQuery(spelled, this.catalogue);
    await this.look(corrected.phrases, false);
    if (this.results.length > before) this.corrected = corrections as [string, string][];
    this.results = this.results.map((result, i) =>
      i < before ? result : { ...result, reason: 'near', distance: 2 + i / 1e6 },
    );
  }

  private async ask(tokens: string[]): Promise<void> {
    const open = [...new Set(tokens)].filter((token) => !this.answers.has(token));
    if (open.length === 0) return;
    for (const [token, places] of await this.source.ask(open)) this.answers.set(token, places);
  }

  private add(unit: Unit, reason: Reason, distance: number): void {
    this.results.push({ unit, reason, distance });
  }

  private unit(number: number): Unit {
    return this.catalogue.units[number]!;
  }

  /** Units that hold the phrase on one of the sides. */
  private hold({ tokens }: Phrase, sides: string[], accept: (unit: Unit) => boolean = () => true): void {
    for (const number of holdersOf(tokens, this.answers)) {
      const unit = this.unit(number);
      if (!accept(unit)) continue;
      const runs = findRuns(tokens, unit, this.answers).filter(({ field }) => sides.includes(field.side));
      if (runs.length === 0) continue;
      const whole = runs.some(isWhole);
      const length = Math.min(...runs.map(({ field }) => field.length));
      // English names a thing with more words than Chinese has characters for it that count.
      const half = runs.some(({ field }) => tokens.length >= field.length / (field.side === 'en' ? 4 : 2));
      if (unit.kind === 'term') {
        this.add(unit, whole ? 'name' : half ? 'name-holds' : 'name-mentions', whole ? 0 : length);
      } else if (unit.kind === 'number') {
        const said = runs.some(({ field }) => field.line === 0);
        this.add(unit, said && tokens.some((token) => token.startsWith('n')) ? 'figure' : 'label-holds', 0);
      } else if (whole) this.add(unit, 'line', 0);
      else this.add(unit, unit.kind === 'sentence' ? 'text-holds' : 'title-holds', 0);
    }
  }

  /** Terms whose name lies in the phrase. A word that stands nowhere makes the whole a question about something else. */
  private fill({ tokens, parts }: Phrase): void {
    if (
      parts.length > 1 &&
      parts.some(([from, to]) => tokens.slice(from, to).every((token) => !this.answers.get(token)?.size))
    )
      return;
    const touched = new Set(tokens.flatMap((token) => [...(this.answers.get(token)?.keys() ?? [])]));
    // Between spaces a name is one of several things asked for, not most of one.
    const several = parts.length > 1 && parts.some(([from, to]) => to - from > 1);
    for (const number of touched) {
      const unit = this.unit(number);
      if (unit.kind !== 'term') continue;
      const fill = fillOf(tokens, unit, this.answers);
      if (fill > 0 && fill < 1) this.add(unit, fill >= 0.6 && !several ? 'name-fills' : 'name-inside', 1 - fill);
    }
  }

  /** Units and passages that hold all parts of the phrase, though not side by side. */
  private gather({ tokens, parts }: Phrase): void {
    if (parts.length === 0) return;
    const byPassage = new Map<string, { units: Unit[]; found: Set<number> }>();
    const touched = new Set(parts.flatMap(([from, to]) => holdersOf(tokens.slice(from, to), this.answers)));
    for (const number of touched) {
      const unit = this.unit(number);
      const found = parts.flatMap((part, i) => (this.stands(tokens, part, unit) ? [i] : []));
      if (found.length === 0) continue;
      if (found.length === parts.length) {
        if (parts.length > 1 || parts[0]![1] - parts[0]![0] > 3)
          this.add(unit, 'all-in-one', this.spread(tokens, parts, unit));
      } else if (unit.kind === 'sentence') {
        const passage = byPassage.get(unit.passage) ?? { units: [], found: new Set() };
        passage.units.push(unit);
        for (const part of found) passage.found.add(part);
        byPassage.set(unit.passage, passage);
      }
    }
    for (const { units, found } of byPassage.values()) {
      if (found.size === parts.length) for (const unit of units) this.add(unit, 'all-in-passage', 0);
    }
  }

  /** A part stands in a unit as it is, or, when it is long Chinese, in stretches. */
  private stands(tokens: string[], [from, to]: [number, number], unit: Unit): boolean {
    const part = tokens.slice(from, to);
    if (findRuns(part, unit, this.answers).length > 0) return true;
    return part.length > 3 && isCovered(part, unit, this.answers);
  }

  /** How far the parts lie apart, in places. */
  private spread(tokens: string[], parts: [number, number][], unit: Unit): number {
    const starts = parts.map(([from]) => this.answers.get(tokens[from]!)?.get(unit.number)?.[0] ?? 0);
    return Math.max(...starts) - Math.min(...starts);
  }
}
