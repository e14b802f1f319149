import type { ChapterNumber, PassageId, SentenceId } from '../ids.ts';
import type { Bilingual } from '../locale.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import { createGlosser } from '../terms/gloss-sentence.ts';
import { namesIn } from '../terms/match-terms.ts';
import { chineseForms, type Term } from '../terms/term-schema.ts';
import type { ChapterMeta } from './chapter-schema.ts';
import type { SourceChapter } from './parse-report.ts';
import type { Note } from './read-notes.ts';
import { cutPieces, type NumberSpan, type Piece } from './text-pieces.ts';
import type { Translation } from './translation-schema.ts';

/** A sentence with all that belongs to it. `en` is null while the chapter is not translated. */
export type Sentence = {
  id: SentenceId;
  zh: string;
  en: string | null;
  pieces: { zh: Piece[]; en: Piece[] };
  /** Slugs of the terms that stand in it, also inside longer terms. */
  terms: string[];
  /** Ids of the numbers that it states. */
  numbers: string[];
  notes: Note[];
};
/** `name` is the site’s own, for a passage without a heading of the report’s. */
export type Passage = { id: PassageId; name: Bilingual | null; sentences: Sentence[] };
export type Chapter = {
  number: ChapterNumber;
  slug: string;
  /** The heading line; for chapter 0 the site’s own name of it. `en` is null while not translated. */
  heading: { zh: string; en: string | null; pieces: { zh: Piece[]; en: Piece[] } };
  title: Bilingual;
  summary: Bilingual;
  status: Translation['status'];
  translated: string | null;
  reviewed: string | null;
  version: number | null;
  passages: Passage[];
};

export type ReportParts = {
  source: SourceChapter[];
  translations: Translation[];
  chapters: (ChapterMeta & { slug: string; notes: Note[] })[];
  terms: Term[];
  numbers: StatedNumber[];
};

/**
 * Joins source, translation, notes, terms and numbers by sentence id. Throws when a chapter has no translation file or no
 * annotated chapter, or a number’s words are not in its sentence; `npm run check` lists such faults all at once.
 */
export function joinReport({ source, translations, chapters, terms, numbers }: ReportParts): Chapter[] {
  const gloss = createGlosser(terms);
  const names = terms.map((term) => ({ ref: term.slug, forms: chineseForms(term) }));
  const numbersBySentence = Map.groupBy(numbers, ({ sentence }) => sentence);

  return source.map(({ number, heading, passages }) => {
    const translation = translations.find(({ chapter }) => chapter === number);
    const meta = chapters.find(({ chapter }) => chapter === number);
    if (!translation || !meta) throw new Error(`chapter ${number} lacks its translation or its annotated chapter`);
    const notesBySentence = Map.groupBy(meta.notes, ({ on }) => on);

    const joinSentence = (id: SentenceId, zh: string): Sentence => {
      const en = translation.units[id]?.en || null;
      const stated = numbersBySentence.get(id) ?? [];
      const glosses = gloss(zh, en);
      return {
        id,
        zh,
        en,
        pieces: {
          zh: cutPieces(zh, glosses.zh, spansOf(zh, stated, 'quote')),
          en: en === null ? [] : cutPieces(en, glosses.en, spansOf(en, stated, 'quoteEn')),
        },
        terms: namesIn(zh, names),
        numbers: stated.map((entry) => entry.id),
        notes: notesBySentence.get(id) ?? [],
      };
    };

    const joinHeading = (zh: string, en: string | null): Chapter['heading'] => {
      const glosses = gloss(zh, en);
      return { zh, en, pieces: { zh: cutPieces(zh, glosses.zh), en: en === null ? [] : cutPieces(en, glosses.en) } };
    };

    return {
      number,
      slug: meta.slug,
      heading: joinHeading(heading ?? meta.title.zh, translation.heading || null),
      title: meta.title,
      summary: meta.summary,
      status: translation.status,
      translated: translation.translated ?? null,
      reviewed: translation.reviewed ?? null,
      version: translation.version ?? null,
      passages: passages.map(({ id, sentences }) => ({
        id,
        name: meta.passages?.[id] ?? null,
        sentences: sentences.map((sentence) => joinSentence(sentence.id, sentence.zh)),
      })),
    };
  });
}

/** All sentences of a chapter in order, of the report as it was read or joined. */
export function sentencesOf<One = Sentence>(chapter: { passages: { sentences: One[] }[] }): One[] {
  return chapter.passages.flatMap(({ sentences }) => sentences);
}

function spansOf(text: string, numbers: StatedNumber[], side: 'quote' | 'quoteEn'): NumberSpan[] {
  return numbers.map((number) => {
    const start = text.indexOf(number[side]);
    if (start < 0) throw new Error(`number ${number.id}: “${number[side]}” does not stand in ${number.sentence}`);
    return { number: number.id, start, end: start + number[side].length };
  });
}
