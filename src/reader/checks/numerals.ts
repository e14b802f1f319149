import { compareNumerals, type NumeralFault } from '../../domain/numbers/compare-numerals.ts';
import type { Numeral } from '../../domain/numbers/numeral.ts';
import { readNumerals } from '../../domain/numbers/read-numerals.ts';
import { createGlosser } from '../../domain/terms/gloss-sentence.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

type Span = { start: number; end: number };

/**
 * In a complete chapter every numeral of a sentence has its counterpart in the English, with its qualifier. Spoken for are a
 * glossary term whose rendering stands there, the words of content/numerals.yaml, and what the unit itself waives. Every
 * quantity in figures is a number of content/numbers.yaml, or one of these.
 */
export function checkNumerals({ translations, terms, noQuantities, numbers, cues }: Content): Fault[] {
  const gloss = createGlosser(terms.map(({ data }) => data));
  const words = noQuantities.data.map(({ word }) => word);
  const used = new Set<string>();

  const faults = translations
    .filter(({ data }) => data.status === 'complete')
    .flatMap(({ file, data }) =>
      Object.entries(data.units).flatMap(([id, { zh, en, numerals = [] }]): Fault[] => {
        const glosses = gloss(zh, en);
        const rendered = new Set(glosses.en.map(({ ref }) => ref));
        const answered = glosses.zh.filter(({ ref }) => rendered.has(ref));
        const listed = words.flatMap((word) => findAll(zh, word).map((span) => ({ word, ...span })));
        for (const { word } of listed) used.add(word);
        const stated = numbers.data.stated.filter(({ sentence }) => sentence === id);
        const hidden = stated.filter(({ quote }) => listed.some((span) => overlap(span, spanOf(zh, quote))));

        const spoken = { zh: [...answered, ...listed], en: glosses.en };
        const found = compareNumerals({ zh, en }, spoken, cues.data);
        const waives = (waiver: string, { side, numeral }: NumeralFault) =>
          side === 'zh' && findAll(zh, waiver).some((span) => overlap(span, numeral));
        const open = found.filter((fault) => !numerals.some((waiver) => waives(waiver.zh, fault)));
        const idle = numerals.filter((waiver) => !found.some((fault) => waives(waiver.zh, fault)));
        const excused = [
          ...glosses.zh,
          ...listed,
          ...numerals.flatMap((waiver) => findAll(zh, waiver.zh)),
          ...stated.flatMap(({ quote, time }) =>
            [quote, ...(time ? [time.words.zh] : [])].flatMap((words) => findAll(zh, words)),
          ),
        ];
        const unlisted = readNumerals(zh).filter(
          (numeral) => isQuantity(numeral) && !excused.some((span) => overlap(span, numeral)),
        );
        return [
          ...open.map((fault) => ({ file, id, what: describe(fault) })),
          ...unlisted.map(({ text }) => ({
            file: numbers.file,
            id,
            what: `has no number for ${text} of this sentence; add it, or excuse it in ${noQuantities.file} with the reason`,
          })),
          ...idle.map((waiver) => ({
            file,
            id,
            what: `waives the numeral in ${waiver.zh}, but nothing is missing there`,
          })),
          ...hidden.map((number) => ({
            file: noQuantities.file,
            id,
            what: `excuses the number ${number.id}, which is a quantity`,
          })),
        ];
      }),
    );
  return [...faults, ...checkList(noQuantities.file, words, used)];
}

/** A count or measure in figures; 五年来 and （一） count nothing that a reader would look up. */
function isQuantity({ kind, text }: Numeral): boolean {
  return /\d/.test(text) && ['cardinal', 'ordinal', 'percent', 'multiple'].includes(kind);
}

function checkList(file: string, words: string[], used: Set<string>): Fault[] {
  return words.flatMap((word): Fault[] => {
    if (readNumerals(word).length === 0) return [{ file, id: word, what: 'holds no numeral' }];
    return used.has(word) ? [] : [{ file, id: word, what: 'stands in no complete chapter' }];
  });
}

function describe(fault: NumeralFault): string {
  const { text } = fault.numeral;
  if (fault.side === 'en') return `${text} stands in the English and nowhere in the Chinese`;
  if (fault.fault === 'missing') return `${text} of the Chinese has no counterpart in the English`;
  if (fault.fault === 'word') return `${fault.word} before ${text} has no counterpart in the English`;
  return `${text} is “${fault.zh}” in the Chinese and “${fault.en}” in the English`;
}

function findAll(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function spanOf(text: string, quote: string): Span {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
