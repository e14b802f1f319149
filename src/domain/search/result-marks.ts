import type { Variants } from './fold.ts';
import type { Entry } from './catalogue.ts';
import { findMarks, foldToMark, tidySpans, toSpan, type FoldedText, type Span } from './marks.ts';
import { findRuns } from './prove.ts';
import type { ShownEntry } from './record.ts';
import type { SearchOutcome } from './search.ts';

/**
 * Says what is marked in a result, in both languages: the query in all its notations; what it sounds like; and, where the query is a
 * term’s name, that term’s names on the other side.
 */
export class ResultMarker {
  private readonly phrases: string[][];
  private readonly parts: string[][];
  private readonly names: { zh: string[][]; en: string[][] };
  private readonly outcome: SearchOutcome;
  private readonly variants: Variants;
  /** A text is looked through more than once. */
  private readonly folded = new Map<string, FoldedText>();

  /** `named` are the terms that the query is a name of. */
  constructor(outcome: SearchOutcome, variants: Variants, named: ShownEntry[]) {
    const fold = (text: string) => foldToMark(text, variants).tokens;
    this.outcome = outcome;
    this.variants = variants;
    this.phrases = outcome.phrases.map(({ tokens }) => tokens);
    this.parts = outcome.phrases.flatMap(({ tokens, parts }) => parts.map(([from, to]) => tokens.slice(from, to)));
    this.names = {
      zh: named.flatMap(({ names }) => (names?.zh ?? []).map(fold)),
      en: named.flatMap(({ names }) => (names?.en ?? []).map(fold)),
    };
  }

  /** The spans to mark in a text that is no line of an entry: an explanation, a label. */
  inText(text: string, side: 'zh' | 'en'): Span[] {
    return findMarks(this.fold(text), [...this.phrases, ...this.names[side]], this.parts);
  }

  /** The spans to mark in the first line of an entry on each side. */
  inEntry(entry: Entry, { zh, en }: ShownEntry): { zh: Span[]; en: Span[] } {
    const written = findMarks(this.fold(zh), [...this.phrases, ...this.names.zh], []);
    const heard = written.length > 0 ? written : this.bySound(entry, zh);
    return { zh: heard.length > 0 ? heard : this.inText(zh, 'zh'), en: this.inText(en, 'en') };
  }

  private bySound(entry: Entry, zh: string): Span[] {
    const { elements } = this.fold(zh);
    const runs = this.phrases.flatMap((tokens) => findRuns(tokens, entry, this.outcome.answers));
    const heard = runs.filter(({ field }) => field.side === 'sound' && field.line === 0);
    return tidySpans(
      zh,
      heard.map(({ at, length }) => toSpan(elements, at, at + length)),
    );
  }

  private fold(text: string): FoldedText {
    const folded = this.folded.get(text) ?? foldToMark(text, this.variants);
    this.folded.set(text, folded);
    return folded;
  }
}
