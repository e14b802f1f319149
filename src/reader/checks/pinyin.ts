import { pinyin } from 'pinyin-pro';
import { rubyWords } from '../../domain/terms/ruby-words.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

const HAN = /\p{Script=Han}/u;

/**
 * Every word of the pinyin of a term or phrase is a reading of its characters, tones included; which of several is right the editors
 * decide. A phrase stands in the report.
 */
export function checkPinyin({ terms, phrases, report }: Content): Fault[] {
  const text = report
    .flatMap(({ heading, passages }) => [
      heading ?? '',
      ...passages.flatMap(({ sentences }) => sentences.map(({ zh }) => zh)),
    ])
    .join('\n');
  return [
    ...terms.flatMap(({ file, data }) => readingFaults(data, file, data.slug)),
    ...phrases.data.flatMap((phrase): Fault[] => [
      ...readingFaults(phrase, phrases.file, phrase.zh),
      ...(text.includes(phrase.zh)
        ? []
        : [{ file: phrases.file, id: phrase.zh, what: 'stands nowhere in the report' }]),
    ]),
  ];
}

function readingFaults({ zh, pinyin }: { zh: string; pinyin: string }, file: string, id: string): Fault[] {
  const words = rubyWords(zh, pinyin);
  // Codes are read aloud, not spelt: 1+5+N. Everything else must come out even.
  if (words === null)
    return /[\d+A-Za-z]/.test(zh) ? [] : [{ file, id, what: `the pinyin ${pinyin} does not fit ${zh}` }];
  return words
    .filter((word) => word.pinyin !== undefined && !canBeRead(word.text, word.pinyin))
    .map((word) => ({ file, id, what: `${word.pinyin} is no reading of ${word.text}` }));
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
