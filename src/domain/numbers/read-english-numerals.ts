import { shiftDecimal } from './decimal.ts';
import { readWith, type Groups, type Numeral } from './numeral.ts';

const CARDINALS = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const ORDINALS = words(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const MAGNITUDES: Record<string, number> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'];

const any = (list: Iterable<string>) => `(?:${[...list].join('|')})`;
const MAGNITUDE = any(Object.keys(MAGNITUDES));
const PERCENT = String.raw`(?:[ -]per cent\b|[ -]percent\b| ?%)`;
const TO = String.raw`(?: to |–|-)`;
const PARTS: Record<string, number> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const SMALL = String.raw`(?:${any(TENS.keys())}(?:-${any(CARDINALS.keys())})?|${any([...CARDINALS.keys()].reverse())})`;

const PATTERN = new RegExp(
  [
    String.raw`(?<code>\b(?:[0-9]+[A-Z]?(?:\+(?:[0-9]+|[A-Z]\b))+|[0-9]+[A-Z]\b|[A-Za-z]+-[0-9]+\b))`,
    String.raw`\b(?:half)-past-\w+(?<clock>)`,
    String.raw`(?<ordinalDigits>\b[0-9]+)(?:st|nd|rd|th)\b`,
    String.raw`(?<digits>\b[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|\b[0-9]+(?:\.[0-9]+)?)(?:[ -](?<magnitude>${MAGNITUDE})\b)?(?:(?<percent>${PERCENT}|(?=${TO}[0-9.]+${PERCENT}))|)`,
    String.raw`(?<month>\b${any(MONTHS)}\b(?= [0-9])|(?<=[0-9] )${any(MONTHS)}\b)`,
    String.raw`\b(?:number (?<numbered>one)|(?<top>at the top))\b`,
    String.raw`\b(?:(?<parts>one|two|three|four|seven|nine)[ -](?<part>${any(Object.keys(PARTS))})s?|an? (?<aPart>third|quarter|fifth|tenth)(?= of\b|[,.;]))\b(?!-)`,
    String.raw`(?<word>\b(?:${SMALL}|an?(?= ${MAGNITUDE}\b)))(?:[ -](?<wordMagnitude>${MAGNITUDE}))?\b(?<wordPercent>${PERCENT})?`,
    String.raw`\b(?<ordinalWord>(?:${any(TENS.keys())}-)?${any([...ORDINALS.keys()].reverse())})\b`,
    String.raw`\b(?:class|type)[ -](?<roman>I{1,3}|IV|V)\b`,
    String.raw`\b(?<twice>doubl(?:ed?|es|ing)|twice|twofold)\b`,
    String.raw`\b(?<half>half)\b`,
  ].join('|'),
  'g',
);

/**
 * Reads every numeral of an English text, in order and without overlaps: 1,107, 400 billion, 1.143 million, per cent, zero to
 * ninety-nine in words with hundred to trillion, first, 66th, number one, half, three quarters, doubled, dates, class III
 * and codes.
 */
export function readEnglishNumerals(text: string): Numeral[] {
  // Words are looked for in lower case, but only where the length holds, so that offsets do.
  const folded = text.replace(/\b[A-Z][a-z]+\b/g, (word) => (MONTHS.includes(word) ? word : word.toLowerCase()));
  return readWith(text, folded, PATTERN, valueOf);
}

function valueOf(found: Groups): Pick<Numeral, 'kind' | 'value'> {
  if (found.code !== undefined) return { kind: 'code', value: null };
  if (found.clock !== undefined) return { kind: 'clock', value: null };
  if (found.ordinalDigits !== undefined) return { kind: 'ordinal', value: Number(found.ordinalDigits) };
  if (found.digits !== undefined) {
    const value = shiftDecimal(found.digits.replaceAll(',', ''), MAGNITUDES[found.magnitude ?? ''] ?? 0);
    if (found.percent !== undefined) return { kind: 'percent', value };
    return { kind: /^(?:19|20)[0-9]{2}$/.test(found.digits) && !found.magnitude ? 'year' : 'cardinal', value };
  }
  if (found.month !== undefined) return { kind: 'month', value: MONTHS.indexOf(found.month) + 1 };
  if (found.numbered !== undefined || found.top !== undefined) return { kind: 'ordinal', value: 1 };
  const part = found.part ?? found.aPart;
  if (part !== undefined) return { kind: 'cardinal', value: (CARDINALS.get(found.parts ?? 'one') ?? 1) / PARTS[part]! };
  if (found.word !== undefined) {
    const value = shiftDecimal(String(wordValue(found.word)), MAGNITUDES[found.wordMagnitude ?? ''] ?? 0);
    return { kind: found.wordPercent === undefined ? 'cardinal' : 'percent', value };
  }
  if (found.ordinalWord !== undefined) return { kind: 'ordinal', value: ordinalValue(found.ordinalWord) };
  if (found.roman !== undefined) return { kind: 'ordinal', value: ROMAN.indexOf(found.roman) };
  if (found.twice !== undefined) return { kind: 'multiple', value: 2 };
  return { kind: 'cardinal', value: 0.5 };
}

function wordValue(word: string): number {
  if (word === 'a' || word === 'an') return 1;
  const [tens, one] = word.split('-') as [string, string?];
  return (TENS.get(tens) ?? CARDINALS.get(tens) ?? 0) + (one === undefined ? 0 : CARDINALS.get(one)!);
}

function ordinalValue(word: string): number {
  const [tens, one] = word.split('-') as [string, string?];
  return one === undefined ? ORDINALS.get(tens)! : TENS.get(tens)! + ORDINALS.get(one)!;
}

function words(list: string): Map<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, index]));
}
