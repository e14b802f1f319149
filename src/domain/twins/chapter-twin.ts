import type { SentenceId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import type { StatedNumber } from '../numbers/number-schema.ts';
import { PUNCTUATION } from '../punctuation.ts';
import type { Chapter, Passage, Sentence } from '../report/join-report.ts';
import { passageHeading } from '../report/passage-heading.ts';
import { sectionTexts } from '../report/chapter-sections.ts';
import { isSectionHeading } from '../report/section-heading.ts';
import type { Term } from '../terms/term-schema.ts';
import type { Translate } from '../ui/translate.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { writeDocument, writeLink, writeList, writeSection } from './markdown.ts';

/** What the twin of a chapter is written from; every address is absolute. */
export type ChapterTwin = {
  chapter: Chapter;
  /** The annotated chapter’s MDX. */
  body: string;
  terms: Map<string, Term>;
  numbers: Map<string, StatedNumber>;
  /** Lines on what the file is: source, version, licence, how to cite it. */
  facts: string[];
  sentenceHref: (id: SentenceId) => string;
  termHref: (slug: string) => string;
  numberHref: (id: string) => string;
};

const CITE = /\s*<Cite of="([^"]*)" \/>/g;

/** A chapter as Markdown: each sentence below its id and address in both languages, with notes, terms and numbers. */
export function writeChapterTwin(twin: ChapterTwin, locale: Locale, t: Translate): string {
  const { chapter, body, facts, sentenceHref } = twin;
  const section = (name: string) =>
    sectionTexts(body, name, locale)[0]?.replace(CITE, (_, id: string) => ` ${writeLink(id, sentenceHref(id))}`) ??
    null;
  return writeDocument([
    `# ${escapeMarkdown(chapter.title[locale])}`,
    escapeMarkdown(chapter.number === 0 ? t('chapter.zero') : t('chapter.of', { number: chapter.number })),
    chapter.number === 0
      ? null
      : writeList([chapter.heading.zh, chapter.heading.en ?? ''].filter(Boolean).map(escapeMarkdown)),
    writeList(facts),
    chapter.status === 'complete' ? null : escapeMarkdown(t('chapter.untranslated')),
    ...writeSection(t('chapter.brief'), section('Brief')),
    ...writeSection(t('chapter.lookFor'), section('LookFor')),
    ...chapter.passages.flatMap((passage) => [
      `## ${passage.id} ${escapeMarkdown(nameOf(passage, locale))}`.trim(),
      ...passage.sentences.flatMap((sentence) => writeSentence(sentence, twin, locale, t)),
    ]),
  ]);
}

function nameOf(passage: Passage, locale: Locale): string {
  return passageHeading(passage, locale)?.text ?? '';
}

function writeSentence(sentence: Sentence, twin: ChapterTwin, locale: Locale, t: Translate): (string | null)[] {
  const { colon, semicolon, list } = PUNCTUATION[locale];
  const { id, zh, en, notes } = sentence;
  const line = (label: string, values: string[], between: string) =>
    values.length === 0 ? [] : [label + colon + values.join(between)];
  const terms = sentence.terms.flatMap((slug) => {
    const term = twin.terms.get(slug);
    return term ? [writeLink(`${term.zh} ${term.en}`, twin.termHref(slug))] : [];
  });
  const numbers = sentence.numbers.flatMap((number) => {
    const stated = twin.numbers.get(number);
    if (!stated) return [];
    const says = `${{ zh: stated.quote, en: stated.quoteEn }[locale]}${list}${t(`status.${stated.status}`)}`;
    return [writeLink(stated.label[locale], twin.numberHref(number)) + colon + escapeMarkdown(says)];
  });
  return [
    `### ${writeLink(id, twin.sentenceHref(id))}`,
    escapeMarkdown(zh),
    en === null ? null : escapeMarkdown(en),
    isSectionHeading(zh)
      ? null
      : writeList([
          ...notes.map((note) => t('note.label') + colon + escapeMarkdown(note[locale])),
          ...line(t('nav.terms'), terms, semicolon),
          ...line(t('nav.numbers'), numbers, semicolon),
        ]),
  ];
}
