import type { SearchRecord } from '../../../src/domain/search/record.ts';

/** A stretch of the report as a reader would copy it, and the sentences that hold it, found by looking at every one. */
export type Stretch = { text: string; holders: Set<string> };

/** So many stretches of two to seven characters, the same for the same seed, from all over the report. */
export function sampleStretches(records: SearchRecord[], count: number, seed = 20210927): Stretch[] {
  const sentences = records.filter(({ kind }) => kind === 'sentence').map(({ id, zh }) => ({ id, bare: bare(zh[0]!) }));
  const random = createRandom(seed);
  const stretches: Stretch[] = [];
  while (stretches.length < count) {
    const { bare: text } = sentences[Math.floor(random() * sentences.length)]!;
    const length = 2 + Math.floor(random() * 6);
    const start = Math.floor(random() * Math.max(1, text.length - length + 1));
    const stretch = text.slice(start, start + length);
    // A number is whole or not there; half of one finds nothing, as it should.
    if (stretch.length < length || cutsNumber(text, start, length) || !/\p{Script=Han}/u.test(stretch)) continue;
    stretches.push({
      text: stretch,
      holders: new Set(sentences.filter((one) => holds(one.bare, stretch)).map(({ id }) => id)),
    });
  }
  return stretches;
}

/** The order of a list against what was found by looking: sentences left out, and sentences that stand too late. */
export function checkOrder(
  { holders }: Stretch,
  results: { kind: string; id: string }[],
): { missing: number; late: number } {
  const sentences = results.filter(({ kind }) => kind === 'sentence').map(({ id }) => id);
  const firstOther = sentences.findIndex((id) => !holders.has(id));
  const late = firstOther < 0 ? 0 : sentences.slice(firstOther).filter((id) => holders.has(id)).length;
  return { missing: [...holders].filter((id) => !sentences.includes(id)).length, late };
}

/** Letters, digits and the two signs that the search knows; written apart from the search’s own folding, to check it. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+.]|\.(?!\d)/gu, '');
}

function holds(text: string, stretch: string): boolean {
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
    if (!cutsNumber(text, at, stretch.length)) return true;
  }
  return false;
}

function cutsNumber(text: string, start: number, length: number): boolean {
  const cut = (at: number) => /[\da-z.]{2}/.test(text.slice(at - 1, at + 1));
  return (start > 0 && cut(start)) || cut(start + length);
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
