import { foldText, type Element } from './fold.ts';
import type { Catalogue } from './catalogue.ts';
import { dropMarkup } from './markup.ts';
import { otherNotations } from './notation.ts';
import { cutSyllables } from './pinyin.ts';
import { heardToken, initialsToken, syllableToken, tokenOf } from './tokens.ts';
import { joinBrokenWords } from '../text/unify.ts';

/** One way to understand a query, as tokens that must stand side by side. */
export type Phrase = {
  tokens: string[];
  /** `from` and `to` of each part that can be looked for by itself: an English word, a Chinese stretch between spaces. */
  parts: [from: number, to: number][];
};

/** Everything that may be meant, worked out before anything is fetched: a search is then a list of plain questions. */
export type Query = {
  /** What was typed, as `elements` point into it. */
  text: string;
  /** As typed, with words whole that a line end broke, with its numbers in other notations; of a pasted passage, its sentences. */
  phrases: Phrase[];
  /** True when the phrases are the sentences of a pasted passage, each of which is looked for. */
  passage: boolean;
  /** As pinyin, where it can be cut into syllables of the text; characters may stand among them. */
  sounds: Phrase[];
  /** As initials of a term. */
  initials: string | null;
  /** As the whole reading of a term, digits and letters read out. */
  reading: string | null;
  elements: Element[];
};

const LONGEST = 5000;
const LONGEST_PHRASE = 200;
const MOST_SENTENCES = 40;
/** Words that say nothing by themselves; they count in a phrase, not among words in one sentence. */
const EMPTY_WORDS = new Set(
  'a an and are as at be by did do does for from had has have how in into is it its of on or that the their there this to was were what when where which who whose why will with'.split(
    ' ',
  ),
);

/** Reads a query. Never throws, whatever was typed; what holds no letter, character or digit has no phrases. */
export function readQuery(typed: string, { variants, syllables }: Pick<Catalogue, 'variants' | 'syllables'>): Query {
  const text = dropMarkup(typed.slice(0, LONGEST)).normalize('NFC');
  const elements = foldText(text, variants);
  const sentences = splitPassage(text)
    .map((sentence) => foldText(sentence, variants).slice(0, LONGEST_PHRASE))
    .filter((folded) => folded.length > 1)
    .slice(0, MOST_SENTENCES);
  if (sentences.length > 1 && elements.length > 12) {
    const phrases = sentences.map((folded) => ({ tokens: folded.map(tokenOf), parts: [] }));
    return { text, phrases, passage: true, sounds: [], initials: null, reading: null, elements };
  }
  const asTyped = elements.slice(0, LONGEST_PHRASE);
  if (asTyped.length === 0)
    return { text, phrases: [], passage: false, sounds: [], initials: null, reading: null, elements };
  const phrases = [
    toPhrase(text, asTyped),
    ...[joinBrokenWords(text.slice(0, LONGEST_PHRASE)), ...otherNotations(text.slice(0, 100))].map((other) =>
      toPhrase(other, foldText(other, variants)),
    ),
  ];
  return {
    text,
    phrases: phrases.filter(
      ({ tokens }, i) => phrases.findIndex((other) => other.tokens.join() === tokens.join()) === i,
    ),
    passage: false,
    sounds: readSounds(asTyped, syllables),
    initials: readInitials(asTyped),
    reading: readReading(asTyped),
    elements,
  };
}

/** Sentences end at 。！？ and line breaks, and at . ! ? before a space, but not behind a capital: V. Reform and opening up. */
function splitPassage(text: string): string[] {
  return text.split(/(?<=[。！？][”’」』]?)(?![”’」』])|\n+|(?<=[^\p{Lu}][.!?][”’]?)\s+/u);
}

function toPhrase(text: string, elements: Element[]): Phrase {
  const parts: [number, number][] = [];
  for (const [index, { kind, start, value, raw }] of elements.entries()) {
    const before = elements[index - 1];
    const joined = before !== undefined && before.end === start && kind !== 'word' && before.kind !== 'word';
    const quoted =
      before !== undefined && kind !== 'word' && /^[“”‘’"'「」『』《》]+$/.test(text.slice(before.end, start));
    const sign = kind === 'sign' && value === '%';
    const magnitude = before?.kind === 'number' && /^(?:thousand|[mbtr]+illion)$/.test(raw);
    if (parts.length > 0 && (joined || quoted || sign || magnitude)) parts.at(-1)![1] = index + 1;
    else parts.push([index, index + 1]);
  }
  const telling = parts.filter(([from]) => !EMPTY_WORDS.has(elements[from]!.raw));
  return { tokens: elements.map(tokenOf), parts: telling };
}

function readSounds(elements: Element[], known: ReadonlySet<string>): Phrase[] {
  if (elements.length > 40) return [];
  let sounds: string[][] = [[]];
  for (const element of elements) {
    const token = tokenOf(element);
    const cuts =
      element.kind === 'word'
        ? cutSyllables(withoutToneDigits(element.raw), known).map((cut) => cut.map(syllableToken))
        : [[element.kind === 'han' ? heardToken(token) : token]];
    const code = /\d/.test(element.raw) && element.kind === 'word' ? [[token]] : [];
    sounds = sounds.flatMap((sound) => [...cuts, ...code].map((cut) => [...sound, ...cut])).slice(0, 8);
  }
  return sounds
    .filter((tokens) => tokens.some((token) => token.startsWith('r')))
    .map((tokens) => ({ tokens, parts: [] }));
}

function withoutToneDigits(letters: string): string {
  return /^(?:[a-z]+[1-5])+$/.test(letters) ? letters.replace(/[1-5]/g, '') : letters;
}

function readInitials(elements: Element[]): string | null {
  const letters = elements.map(({ raw }) => raw).join('');
  const single = elements.length === 1 || elements.every(({ raw }) => raw.length === 1);
  return single && /^[a-z]{2,12}$/.test(letters) ? initialsToken(letters) : null;
}

function readReading(elements: Element[]): string | null {
  const letters = elements.map(({ raw }) => raw).join('');
  return /^[a-z0-9]{4,80}$/.test(letters) && /[a-z]/.test(letters) ? initialsToken(letters) : null;
}
