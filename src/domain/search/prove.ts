import type { Entry } from './catalogue.ts';
import type { Field } from './layout.ts';

/** Where a token stands: places in each entry, by the entry’s number, in rising order. */
export type Places = ReadonlyMap<number, readonly number[]>;
/** The answers so far, by token. */
export type Answers = ReadonlyMap<string, Places>;

/** A phrase in an entry: it runs from `at` in the field. */
export type Run = { field: Field; at: number; length: number };

const NOWHERE: readonly number[] = [];

/** Where the tokens stand side by side in one line of the entry. */
export function findRuns(tokens: readonly string[], entry: Entry, answers: Answers): Run[] {
  const places = tokens.map((token) => answers.get(token)?.get(entry.number) ?? NOWHERE);
  const rarest = places.reduce((best, list, i) => (list.length < places[best]!.length ? i : best), 0);
  return places[rarest]!.flatMap((place) => {
    const from = place - rarest;
    if (!places.every((list, i) => list.includes(from + i))) return [];
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
  const maps = [...new Set(tokens)].map((token) => answers.get(token) ?? new Map<number, number[]>());
  const [smallest, ...others] = maps.sort((a, b) => a.size - b.size);
  if (!smallest) return [];
  return [...smallest.keys()].filter((number) => others.every((map) => map.has(number)));
}

/** How much of the phrase the longest of the entry’s lines fills that lies in it whole: 0 to 1. */
export function fillOf(tokens: readonly string[], entry: Entry, answers: Answers): number {
  const isAt = (i: number, place: number) => answers.get(tokens[i]!)?.get(entry.number)?.includes(place) === true;
  let longest = 0;
  for (const { start, length } of entry.fields) {
    if (length === 0 || length > tokens.length || length <= longest) continue;
    for (let from = 0; from + length <= tokens.length; from += 1) {
      let run = 0;
      while (run < length && isAt(from + run, start + run)) run += 1;
      if (run === length) longest = length;
    }
  }
  return longest / tokens.length;
}

/** True when stretches of at least two tokens, each of which runs in one line of the entry, cover the whole phrase. */
export function isCovered(tokens: readonly string[], entry: Entry, answers: Answers): boolean {
  let from = 0;
  while (from < tokens.length) {
    let length = Math.min(tokens.length - from, 12);
    while (length > 1 && findRuns(tokens.slice(from, from + length), entry, answers).length === 0) length -= 1;
    if (length < 2) return false;
    from += length;
    // A last single token joins the stretch before it, one token shorter.
    if (tokens.length - from === 1 && length > 2) from -= 1;
  }
  return true;
}
