import { hearSyllables, readDictionary } from '../dictionary/read-dictionary.ts';
import type { Chapter } from '../domain/report/join-report.ts';
import { sentencesOf } from '../domain/report/join-report.ts';
import type { RubyWord } from '../domain/terms/ruby-words.ts';
import { readWords, teachWords, type WordReader } from '../domain/words/read-words.ts';
import type { Library } from './open-library.ts';

/** The Chinese of a chapter’s heading and sentences, word by word with the readings. */
export type ReadChapter = { heading: RubyWord[]; sentences: Map<string, RubyWord[]> };

/** A reader of chapters; it reads the dictionary once. */
export function createChapterReader({ report, terms, phrases }: Library): (chapter: Chapter) => ReadChapter {
  const text = report.flatMap((chapter) => [chapter.heading.zh, ...sentencesOf(chapter).map(({ zh }) => zh)]).join('');
  const reader: WordReader = {
    dictionary: readDictionary(text),
    terms: teachWords(terms),
    phrases: teachWords(phrases),
    hear: hearSyllables,
  };
  return (chapter) => ({
    heading: readWords(chapter.heading.pieces.zh, reader),
    sentences: new Map(sentencesOf(chapter).map(({ id, pieces }) => [id, readWords(pieces.zh, reader)])),
  });
}
