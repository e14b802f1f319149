import type { DerivedNumber, NumbersFile, StatedNumber } from './number-schema.ts';
import { resolveNumbers, type ReportNumber } from './resolve-numbers.ts';
import { CUES } from './sample-cues.ts';
import { unitsSchema } from './unit-schema.ts';

// Numbers for the tests of this folder, from 1.4.3: 净增规模以上工业企业1062家、总数达2250家.

export const UNITS = unitsSchema.parse({
  enterprises: { zh: '家', en: { one: 'enterprise', other: 'enterprises' }, scaled: true },
  rank: { zh: '位', en: { one: 'rank', other: 'rank' }, kind: 'rank', name: '名次' },
});

/** The sentences in which the words of some of them stand. */
const SENTENCES = new Map([
  [
    '4.2.4',
    {
      zh: '力争五年内高新技术企业数量突破2000家。',
      en: 'We aim for the number of high-tech enterprises to pass 2,000.',
    },
  ],
]);

/** A stated number with its words; `more` overrides the rest. */
export function stated(
  id: string,
  value: number | null,
  quote: string,
  quoteEn: string,
  more: Partial<StatedNumber> = {},
): StatedNumber {
  return {
    ...{ id, value, quote, quoteEn },
    sentence: '1.4.3',
    unit: 'enterprises',
    status: 'achieved',
    bound: 'stated',
    subject: 'industry',
    label: { zh: '企业', en: 'Enterprises' },
    ...more,
  };
}

export const TOTAL = stated('total', 2250, '2250家', '2,250');
export const ADDED = stated('added', 1062, '1062家', '1,062');
export const BEFORE: DerivedNumber = {
  id: 'before',
  unit: 'enterprises',
  subject: 'industry',
  label: { zh: '起点', en: 'At the start' },
  derivation: { operation: 'difference', of: ['total', 'added'], digits: 0 },
};

/** The numbers of a file as of a report of 27 September 2021. */
export function resolve(file: NumbersFile): Map<string, ReportNumber> {
  return resolveNumbers(file, { units: UNITS, date: '2021-09-27', cues: CUES, sentences: SENTENCES });
}

/** One stated number, resolved. */
export function resolveOne(entry: StatedNumber): ReportNumber {
  return resolve({ stated: [entry], derived: [] }).get(entry.id)!;
}
