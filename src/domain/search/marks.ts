import { foldText, type Element, type Variants } from './fold.ts';
import { tokenOf } from './tokens.ts';

/** `text.slice(start, end)` is to be marked. */
export type Span = { start: number; end: number };

/** A text with its elements and their tokens. */
export type FoldedText = { text: string; elements: Element[]; tokens: string[] };

/** Folds a text, so that marks can be found in it. */
export function foldToMark(text: string, variants: Variants): FoldedText {
  const elements = foldText(text, variants);
  return { text, elements, tokens: elements.map(tokenOf) };
}

/**
 * The stretches of a text that are one of the phrases, or where there is none, one of the parts; in order, without overlaps, with the
 * quotation marks of the text, however the query was written.
 */
export function findMarks(
  { text, elements, tokens }: FoldedText,
  phrases: readonly string[][],
  parts: readonly string[][],
): Span[] {
  const whole = phrases.flatMap((phrase) => runsIn(tokens, phrase));
  const runs = whole.length > 0 ? whole : parts.flatMap((part) => runsIn(tokens, part));
  return tidySpans(
    text,
    runs.map(([from, to]) => toSpan(elements, from, to)),
  );
}

/** The stretch of a text that its elements from `from` up to `to` take. */
export function toSpan(elements: Element[], from: number, to: number): Span {
  return { start: elements[from]!.start, end: elements[to - 1]!.end };
}

/** Spans of a text in order, those that touch as one, with both of a pair of quotation marks. */
export function tidySpans(text: string, spans: Span[]): Span[] {
  return joinSpans(spans.map((span) => closeQuotes(text, span)));
}

const QUOTES = ['“”', '‘’', '《》', '（）'] as const;

/** A span that has one of a pair of marks in it takes the other where it lies next to it: “five-type” government. */
function closeQuotes(text: string, { start, end }: Span): Span {
  const span = { start, end };
  for (const [open, close] of QUOTES.map((pair) => [...pair])) {
    const inside = text.slice(start, end);
    if (inside.includes(close!) && !inside.includes(open!) && text[start - 1] === open) span.start = start - 1;
    if (inside.includes(open!) && !inside.includes(close!) && text[end] === close) span.end = end + 1;
  }
  return span;
}

/** Spans in order, those that touch or overlap as one. */
function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}

function runsIn(tokens: string[], phrase: readonly string[]): [number, number][] {
  if (phrase.length === 0) return [];
  const isAt = (from: number) => phrase.every((token, i) => tokens[from + i] === token);
  return tokens.flatMap((_, from): [number, number][] => (isAt(from) ? [[from, from + phrase.length]] : []));
}
