import { pinyin } from 'pinyin-pro';
import { rubyWords } from '../../domain/terms/ruby-words.ts';
import type { Content } from '../read-content.ts';
import type { Fault } from '../fault.ts';

const HAN = /\p{Script=Han}/u;

/** Every word of a term’s pinyin is a reading of its characters, tones included; which of several is right the editors decide. */
export function checkPinyin({ terms }: Content): Fault[] {
  return terms.flatMap(({ file, data }) => {
    const words = rubyWords(data.zh, data.pinyin);
    if (words === null) {
      // Codes are read aloud, not spelt: 1+5+N. Everything else must come out even.
      return /[\d+A-Za-z]/.test(data.zh)
        ? []
        : [{ file, id: data.slug, what: `the pinyin ${data.pinyin} does not fit ${data.zh}` }];
    }
    return words
      .filter((word) => word.pinyin !== undefined && !canBeRead(word.text, word.pinyin))
      .map((word): Fault => ({ file, id: data.slug, what: `${word.pinyin} is no reading of ${word.text}` }));
  });
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
