import type { Entry } from './catalogue.ts';
import type { Field } from './layout.ts';

/** Where a token stands: places in each entry, by the entry’s number, in rising order. */
export type Places = ReadonlyMap<number, readonly number[]>;
/** The answers so far, by token. */
export type Answers = ReadonlyMap<string, Places>;

/** A phrase in an entry: it runs from `at` in the field. */
export type Run = { field: Field; at: number; length: number };

const NONE: Places = new Map();
const NOWHERE: readonly number[] = [];

/** Where a token stands in all entries. */
export function placesOf(token: string, answers: Answers): Places {
  return answers.get(token) ?? NONE;
}

/** Where a token stands in one entry. */
export function placesIn(token: string, { number }: Entry, answers: Answers): readonly number[] {
  return placesOf(token, answers).get(number) ?? NOWHERE;
}

/** Where the tokens stand side by side in one line of the entry. */
export function findRuns(tokens: readonly string[], entry: Entry, answers: Answers): Run[] {
  const [first = NOWHERE, ...others] = tokens.map((token) => placesIn(token, entry, answers));
  return first.flatMap((from) => {
    if (!others.every((list, i) => list.includes(from + 1 + i))) return [];
    const field = entry.fields.find(({ start, length }) => from >= start && from + tokens.length <= start + length);
    return field ? [{ field, at: from - field.start, length: tokens.length }] : [];
  });
}

/** The places of a character as part of the readings, each of which follows its line. */
export function placesAsHeard(places: Places, entries: readonly Entry[]): Places {
  return new Map(
    [...places].map(([number, list]) => {
      const lines = entries[number]!.fields.filter(({ side }) => side === 'zh');
      return [
        number,
        lines.flatMap(({ start, length }) =>
          list.filter((place) => place >= start && place < start + length).map((place) => place + length),
        ),
      ];
    }),
  );
}

/** The places of several tokens as if they were one. */
export function joinPlaces(all: Places[]): Places {
  const joined = new Map<number, readonly number[]>();
  for (const places of all) {
    for (const [number, list] of places)
      joined.set(
        number,
        [...(joined.get(number) ?? []), ...list].sort((a, b) => a - b),
      );
  }
  return joined;
}

/** True when the run is the whole line. */
export function isWhole({ field, length }: Run): boolean {
  return field.length === length;
}

/** The numbers of the entries that hold every one of the tokens somewhere. */
export function holdersOf(tokens: readonly string[], answers: Answers): number[] {
  const [first = NONE, ...others] = tokens.map((token) => placesOf(token, answers));
  return [...first.keys()].filter((number) => others.every((places) => places.has(number)));
}

/** How much of the phrase the longest of the entry’s lines fills that lies in it whole: 0 to 1. */
export function fillOf(tokens: readonly string[], entry: Entry, answers: Answers): number {
  const places = tokens.map((token) => placesIn(token, entry, answers));
  const liesAt = ({ start, length }: Field, from: number) =>
    from + length <= tokens.length && places.slice(from, from + length).every((list, i) => list.includes(start + i));
  const lines = entry.fields.filter((field) => tokens.some((_, from) => liesAt(field, from)));
  return Math.max(0, ...lines.map(({ length }) => length)) / tokens.length;
}

/** True when stretches of at least two tokens, each of which runs in one line of the entry, cover the whole phrase. */
export function isCovered(tokens: readonly string[], entry: Entry, answers: Answers): boolean {
  let from = 0;
  while (from < tokens.length) {
    let length = 1;
    while (from + length < tokens.length && findRuns(tokens.slice(from, from + length + 1), entry, answers).length > 0)
      length += 1;
    if (length < 2) return false;
    from += length;
    // A last single token joins the stretch before it, one token shorter.
    if (tokens.length - from === 1 && length > 2) from -= 1;
  }
  return true;
}
