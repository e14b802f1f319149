import { pinyin } from 'pinyin-pro';
import { sentencesOf } from '../../domain/report/join-report.ts';
import { rubyWords, type RubyWord } from '../../domain/terms/ruby-words.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

const HAN = /\p{Script=Han}/u;

type Reading = { zh: string; pinyin: string; file: string; id: string };

/**
 * Every word of the pinyin of a term or phrase is a reading of its characters, tones included; which of several is right the editors
 * decide. What one entry writes as a word (GB/T 16159) the others write so too, capitals apart, and the pinyin has a comma where the
 * Chinese has one. A phrase stands in the report.
 */
export function checkPinyin({ terms, phrases, report }: Content): Fault[] {
  const text = report
    .flatMap(({ heading, passages }) => [heading ?? '', ...sentencesOf({ passages }).map(({ zh }) => zh)])
    .join('\n');
  const readings: Reading[] = [
    ...terms.map(({ file, data: { zh, pinyin, slug } }) => ({ zh, pinyin, file, id: slug })),
    ...phrases.data.map(({ zh, pinyin }) => ({ zh, pinyin, file: phrases.file, id: zh })),
  ];
  return [
    ...readings.flatMap(readingFaults),
    ...readings.flatMap(commaFaults),
    ...unevenWords(readings),
    ...phrases.data.flatMap(({ zh }): Fault[] =>
      text.includes(zh) ? [] : [{ file: phrases.file, id: zh, what: 'stands nowhere in the report' }],
    ),
  ];
}

function readingFaults({ zh, pinyin, file, id }: Reading): Fault[] {
  const words = rubyWords(zh, pinyin);
  // Codes are read aloud, not spelt: 1+5+N. Everything else must come out even.
  if (words === null)
    return /[\d+A-Za-z]/.test(zh) ? [] : [{ file, id, what: `the pinyin ${pinyin} does not fit ${zh}` }];
  return words
    .filter((word) => word.pinyin !== undefined && !canBeRead(word.text, word.pinyin))
    .map((word) => ({ file, id, what: `${word.pinyin} is no reading of ${word.text}` }));
}

function commaFaults({ zh, pinyin, file, id }: Reading): Fault[] {
  const inside = zh.replace(/^[、，]/, '');
  const parts = (inside.match(/[、，]/g) ?? []).length;
  return (pinyin.match(/,/g) ?? []).length === parts
    ? []
    : [{ file, id, what: `the pinyin ${pinyin} has a comma where ${zh} has one, and nowhere else` }];
}

/** Words that one entry writes as one and another in pieces, or with other tones. */
function unevenWords(readings: Reading[]): Fault[] {
  const spelt = readings.map((reading) => ({ ...reading, words: rubyWords(reading.zh, reading.pinyin) ?? [] }));
  const known = new Map<string, string>();
  for (const { words } of spelt) {
    for (const { text, pinyin } of words) {
      if (pinyin !== undefined && text.length > 1 && !known.has(text)) known.set(text, pinyin);
    }
  }
  return spelt.flatMap(({ file, id, words }) =>
    stretchesOf(words).flatMap(([text, pinyin]): Fault[] => {
      const other = known.get(text);
      return other === undefined || other.toLowerCase() === pinyin.toLowerCase()
        ? []
        : [{ file, id, what: `${text} is written ${pinyin} here and ${other} elsewhere` }];
    }),
  );
}

/** The words of a reading and every row of words that no mark parts, each with its pinyin. */
function stretchesOf(words: RubyWord[]): [text: string, pinyin: string][] {
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_, length): [string, string][] => {
      const row = words.slice(from, from + length + 1);
      if (row.some(({ pinyin }) => pinyin === undefined)) return [];
      return [[row.map(({ text }) => text).join(''), row.map(({ pinyin }) => pinyin).join(' ')]];
    }),
  );
}

function canBeRead(text: string, reading: string): boolean {
  const letters = reading.toLowerCase().replace(/['’-]/g, '').normalize('NFC');
  const readings = [...text].filter((char) => HAN.test(char)).map(readingsOf);
  const fits = (index: number, rest: string): boolean =>
    index === readings.length
      ? rest === ''
      : readings[index]!.some((one) => rest.startsWith(one) && fits(index + 1, rest.slice(one.length)));
  return fits(0, letters);
}

/** The dictionary’s readings of a character, each also in the neutral tone that it may take as a second syllable (芝麻 zhīma). */
function readingsOf(char: string): string[] {
  const readings = pinyin(char, { multiple: true, type: 'array' });
  const neutral = pinyin(char, { multiple: true, type: 'array', toneType: 'none' });
  return [...readings, ...neutral].map((one) => one.normalize('NFC'));
}
