import type { ChapterNumber, SentenceId } from '../ids.ts';
import { remembered } from '../remembered.ts';
import { markSpans, type MarkedText } from '../text/marked-text.ts';
import type { Chapter, Sentence } from './join-report.ts';
import { holdsChinese, matchChinese, matchEnglish } from '../terms/match-terms.ts';
import { chineseForms, englishForms, type Term } from '../terms/term-schema.ts';

/**
 * Where a term stands: a sentence, or a chapter’s heading (`id` null). `isOwn` is false where the English marks the rendering of a
 * longer term that holds this one.
 */
export type TermPlace = {
  chapter: ChapterNumber;
  id: SentenceId | null;
  zh: MarkedText;
  en: MarkedText | null;
  isOwn: boolean;
};
type Glossed = { zh: string; en: string | null; pieces: Sentence['pieces'] };

/** Every heading and sentence in which the term stands, in the order of the report, marked in both languages. */
export const findPlaces = remembered((term: Term, report: Chapter[]): TermPlace[] => {
  const zhNeedle = [{ ref: term.slug, forms: chineseForms(term) }];
  const enNeedle = [{ ref: term.slug, forms: englishForms(term) }];
  const place = (chapter: ChapterNumber, id: SentenceId | null, { zh, en, pieces }: Glossed): TermPlace => {
    const own = en === null ? [] : matchEnglish(en, enNeedle);
    return {
      chapter,
      id,
      zh: markSpans(zh, matchChinese(zh, zhNeedle)),
      en: en === null ? null : own.length > 0 ? markSpans(en, own) : markLonger(pieces, chineseForms(term)),
      isOwn: own.length > 0,
    };
  };
  return report.flatMap(({ number, heading, passages }) => [
    ...(holdsChinese(heading.zh, chineseForms(term)) ? [place(number, null, heading)] : []),
    ...passages
      .flatMap(({ sentences }) => sentences)
      .filter((sentence) => sentence.terms.includes(term.slug))
      .map((sentence) => place(number, sentence.id, sentence)),
  ]);
});

/** The English with the renderings of the longer terms marked in which the Chinese has one of the forms. */
function markLonger({ zh, en }: Sentence['pieces'], forms: string[]): MarkedText {
  const longer = new Set(
    zh.flatMap((piece) => (piece.kind === 'gloss' && holdsChinese(piece.text, forms) ? piece.term : [])),
  );
  return en.flatMap((piece) =>
    piece.kind === 'number' ? [] : [{ text: piece.text, marked: piece.kind === 'gloss' && longer.has(piece.term) }],
  );
}

const QUOTES = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** How the term is written in these places, in the order of the report: with both quotation marks where it has one. */
export function writtenForms(places: TermPlace[], side: 'zh' | 'en'): string[] {
  const forms = places.flatMap((place) => {
    const parts = (side === 'en' && !place.isOwn ? null : place[side]) ?? [];
    return parts.flatMap(({ text, marked }, index) => {
      if (!marked) return [];
      const [before, after] = [parts[index - 1]?.text.at(-1), parts[index + 1]?.text[0]];
      for (const [open, close] of QUOTES) {
        const missing = text.split(close).length - text.split(open).length;
        if (missing > 0 && before === open) return [open + text];
        if (missing < 0 && after === close) return [text + close];
      }
      return [text];
    });
  });
  return [...new Set(forms)];
}
