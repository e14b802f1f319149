import type { ChapterNumber, SentenceId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import { joinParts, PUNCTUATION } from '../punctuation.ts';
import type { MarkedText } from '../text/marked-text.ts';
import type { TermPlace } from '../report/term-places.ts';
import { nameSource } from '../terms/name-source.ts';
import { writePublisher, type PublisherNames } from '../terms/publisher-names.ts';
import type { Term, TermSource } from '../terms/term-schema.ts';
import type { Translate } from '../ui/translate.ts';
import { writeDate } from '../write-date.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { writeDocument, writeLink, writeList, writeSection } from './markdown.ts';

/** What the twin of a term is written from; every address is absolute. */
export type TermTwin = {
  term: Term;
  related: Term[];
  places: TermPlace[];
  facts: string[];
  publisherNames: PublisherNames;
  sentenceHref: (id: SentenceId) => string;
  chapterHref: (chapter: ChapterNumber) => string;
  termHref: (slug: string) => string;
};

/** A term as Markdown: what it means, what that rests on with every source, and where it stands in the report. */
export function writeTermTwin({ term, facts, ...twin }: TermTwin, locale: Locale, t: Translate): string {
  const { colon } = PUNCTUATION[locale];
  const say = (label: string, text: string) => label + colon + escapeMarkdown(text);
  const nameOf = (publisher: string) => writePublisher(publisher, twin.publisherNames, locale);
  const from = (address: string) => {
    const source = term.sources?.find(({ url }) => url === address);
    return writeLink(source ? nameOf(source.publisher) : address, address);
  };
  const { official, otherRenderings, rendering, first, use, views } = term;
  return writeDocument([
    `# ${escapeMarkdown(`${term.zh} ${term.en}`)}`,
    escapeMarkdown(
      joinParts([term.pinyin, t('term.literal') + colon + term.literal, t(`kind.${term.kind}`)], 'semicolon', locale),
    ),
    writeList(facts),
    `> ${escapeMarkdown(term.sense[locale])}`,
    escapeMarkdown(term.explanation[locale]),
    term.noParts ? escapeMarkdown(term.noParts[locale]) : null,
    term.notFound ? say(t('term.notFound'), term.notFound[locale]) : null,
    ...writeSection(t('term.not'), term.not ? escapeMarkdown(term.not[locale]) : null),
    ...writeSection(
      t('term.parts'),
      writeList(
        (term.parts ?? []).map(({ zh, en, term: slug }) =>
          slug === undefined ? escapeMarkdown(`${zh} ${en}`) : writeLink(`${zh} ${en}`, twin.termHref(slug)),
        ),
      ),
    ),
    ...writeSection(
      t('term.rendering'),
      writeList([
        ...(official ? [`${say(t('term.official'), official.en)} (${from(official.source)})`] : []),
        ...(otherRenderings ?? []).map(
          ({ en, source }) => say(t('term.otherRenderings'), en) + (source === undefined ? '' : ` (${from(source)})`),
        ),
        ...(rendering ? [say(t('term.whyRendering'), rendering[locale])] : []),
      ]),
    ),
    ...writeSection(
      t('term.timeline'),
      writeList([
        ...(first
          ? [
              `${say(`${t('term.first')} ${writeDate(first.date, locale)}`, first.who[locale] + colon + first.occasion[locale])} (${from(first.source)})`,
            ]
          : []),
        ...(use
          ? [`${say(`${t('term.use')} ${writeDate(use.date, locale)}`, `“${use.zh}” ${use.en}`)} (${from(use.source)})`]
          : []),
        ...(term.later ? [say(t('term.later'), term.later[locale])] : []),
      ]),
    ),
    ...writeSection(
      t('term.views'),
      writeList(
        (views ?? []).map(
          ({ holder, by, text, source }) =>
            `${say(`${t(`term.holder.${holder}`)} (${escapeMarkdown(by[locale])})`, text[locale])} (${from(source)})`,
        ),
      ),
    ),
    ...writeSection(
      t('term.basis'),
      escapeMarkdown(t(`basis.${term.basis}`)),
      writeList((term.sources ?? []).map((source) => writeSource(source, nameOf(source.publisher), locale, t))),
    ),
    ...writeSection(
      t('term.related'),
      writeList(twin.related.map(({ slug, zh, en }) => writeLink(`${zh} ${en}`, twin.termHref(slug)))),
    ),
    ...writeSection(t('term.sentences'), writeList(twin.places.map((place) => writePlace(place, twin, t)))),
  ]);
}

function writeSource(source: TermSource, publisher: string, locale: Locale, t: Translate): string {
  const { date, url, read, excerpt } = source;
  const name = nameSource(source, locale) ?? t('term.untitled');
  const imprint = joinParts(
    [
      publisher,
      date === null ? t('term.noDate') : writeDate(date, locale),
      t('term.read', { date: writeDate(read, locale) }),
    ],
    'comma',
    locale,
  );
  const { colon } = PUNCTUATION[locale];
  return `${url === undefined ? escapeMarkdown(name) : writeLink(name, url)} (${escapeMarkdown(imprint)})${colon}${escapeMarkdown(excerpt)}`;
}

function writePlace(
  { id, chapter, zh, en }: TermPlace,
  twin: Pick<TermTwin, 'sentenceHref' | 'chapterHref'>,
  t: Translate,
): string {
  const where =
    id === null ? writeLink(t('term.heading'), twin.chapterHref(chapter)) : writeLink(id, twin.sentenceHref(id));
  return [where, textOf(zh), ...(en === null ? [] : [textOf(en)])].join(' ');
}

const textOf = (parts: MarkedText) => escapeMarkdown(parts.map(({ text }) => text).join(''));
