import { hearSyllables, readDictionary } from '../dictionary/read-dictionary.ts';
import { readLevels } from '../dictionary/read-levels.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { sentencesOf } from '../domain/report/join-report.ts';
import type { RubyWord } from '../domain/terms/ruby-words.ts';
import type { Dictionary } from '../domain/words/dictionary.ts';
import { listWords, readWords, teachWords, type WordReader } from '../domain/words/read-words.ts';
import { defineWords, type WordFile } from '../domain/words/word-entry.ts';
import type { Library } from './open-library.ts';

/** The Chinese of a chapter’s heading and sentences, word by word with the readings. */
export type ReadChapter = { heading: RubyWord[]; sentences: Map<string, RubyWord[]> };

/** The dictionary, as far as the report can hold its words. */
export function reportDictionary({ report }: Library): Dictionary {
  return readDictionary(
    report.flatMap((chapter) => [chapter.heading.zh, ...sentencesOf(chapter).map(({ zh }) => zh)]).join(''),
  );
}

/** A reader of chapters. */
export function createChapterReader(
  { terms, phrases }: Library,
  dictionary: Dictionary,
): (chapter: Chapter) => ReadChapter {
  const [ofTerms, ofPhrases] = [teachWords(terms), teachWords(phrases)];
  const reader: WordReader = {
    dictionary,
    terms: ofTerms,
    phrases: ofPhrases,
    words: listWords(ofTerms, ofPhrases),
    hear: hearSyllables,
  };
  return (chapter) => ({
    heading: readWords(chapter.heading.pieces.zh, reader),
    sentences: new Map(sentencesOf(chapter).map(({ id, pieces }) => [id, readWords(pieces.zh, reader)])),
  });
}

/** A writer of the file that says what the words of a chapter mean. */
export function createWordFiler(dictionary: Dictionary): (chapter: ReadChapter) => WordFile {
  const levels = readLevels();
  return ({ heading, sentences }) => {
    const words = [heading, ...sentences.values()].flat().filter(({ pinyin }) => pinyin !== undefined);
    return {
      source: DICTIONARY,
      words: defineWords(
        words.map(({ text, pinyin }) => [text, pinyin]),
        dictionary,
        levels,
      ),
    };
  };
}

const DICTIONARY = {
  name: 'CC-CEDICT',
  licence: 'CC BY-SA 4.0',
  url: 'https://cc-cedict.org/',
  changed:
    'Cut to the words of this report; readings with tone marks; measure words, variants and coarse senses left out.',
};
