import type { ChapterNumber, SentenceId } from '../ids.ts';
import type { Chapter } from './join-report.ts';
import { holdsChinese, matchChinese, matchEnglish, type Occurrence } from '../terms/match-terms.ts';
import { chineseForms, englishForms, type Term } from '../terms/term-schema.ts';

/** A text cut where the term stands: marked parts are the term. */
export type MarkedText = { text: string; marked: boolean }[];
/** Where a term stands: a sentence, or a chapter’s heading (`id` null). */
export type TermPlace = { chapter: ChapterNumber; id: SentenceId | null; zh: MarkedText; en: MarkedText | null };

/** Every heading and sentence in which the term stands, in the order of the report, marked in both languages. */
export function findPlaces(term: Term, report: Chapter[]): TermPlace[] {
  const zhNeedle = [{ ref: term.slug, forms: chineseForms(term) }];
  const enNeedle = [{ ref: term.slug, forms: englishForms(term) }];
  const place = (chapter: ChapterNumber, id: SentenceId | null, zh: string, en: string | null): TermPlace => ({
    chapter,
    id,
    zh: markText(zh, matchChinese(zh, zhNeedle)),
    en: en === null ? null : markText(en, matchEnglish(en, enNeedle)),
  });
  return report.flatMap(({ number, heading, passages }) => [
    ...(holdsChinese(heading.zh, chineseForms(term)) ? [place(number, null, heading.zh, heading.en)] : []),
    ...passages
      .flatMap(({ sentences }) => sentences)
      .filter((sentence) => sentence.terms.includes(term.slug))
      .map((sentence) => place(number, sentence.id, sentence.zh, sentence.en)),
  ]);
}

function markText(text: string, occurrences: Occurrence[]): MarkedText {
  const parts: MarkedText = [];
  let position = 0;
  for (const { start, end } of occurrences) {
    if (start > position) parts.push({ text: text.slice(position, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    position = end;
  }
  if (position < text.length) parts.push({ text: text.slice(position), marked: false });
  return parts;
}

const QUOTES = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
] as const;

/** How the term is written in these places, in the order of the report: with both quotation marks where it has one. */
export function writtenForms(places: TermPlace[], side: 'zh' | 'en'): string[] {
  const forms = places.flatMap((place) => {
    const parts = place[side] ?? [];
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
