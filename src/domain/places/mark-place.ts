import { markSpans, type MarkedText } from '../text/marked-text.ts';

/** A text with the names of a place marked in it; a shorthand that holds another name is marked as a whole. */
export function markPlace(text: string, names: readonly string[]): MarkedText {
  const spans = names
    .flatMap((name) => findAll(text, name).map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return markSpans(
    text,
    spans.filter((span, nth) => spans.slice(0, nth).every(({ end }) => end <= span.start)),
  );
}

function findAll(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
