import { anchorOf, type SentenceId } from '../ids.ts';
import { LOCALES, type Locale } from '../locale.ts';
import { must } from '../must.ts';
import { joinParts } from '../punctuation.ts';
import type { CitedWork } from './cited-work.ts';
import { ADDRESS, ID, type QuotedSentence, type QuoteFile, type Quoted, type Reference } from './quote-file.ts';

type Quotable = Pick<QuoteFile, 'page' | 'sentences' | 'references'>;

/** Sentences in a row, the same twice for one, in a language, with their notes or without. */
export type Choice = { first: SentenceId; last: SentenceId; language: Quoted; notes: boolean };

/** Sentences with all that their quotes say. */
export type Quote = {
  /** 5.3.2 or 5.3.2–5.3.4 */
  name: string;
  address: string;
  /** The paragraphs of each language that is quoted. */
  texts: { lang: Locale; paragraphs: string[] }[];
  notes: { lang: Locale; text: string }[];
  work: CitedWork;
  source: string;
  translation: string | null;
  provenance: string | null;
  apa: string;
  chicago: string;
};

/**
 * The sentences that are chosen, with their reference filled in; `accessed` is an ISO day. What a chapter without translation is
 * asked for is its Chinese. Throws when a sentence is none of the chapter’s.
 */
export function quoteSentences(file: Quotable, { first, last, language, notes }: Choice, accessed: string): Quote {
  const ids = new Map(file.sentences.map(({ id }, at) => [id, at]));
  const ends = [must(ids, first, 'sentence'), must(ids, last, 'sentence')].sort((a, b) => a - b);
  const sentences = file.sentences.slice(ends[0], ends[1]! + 1);
  const [start, end] = [sentences[0]!.id, sentences.at(-1)!.id];
  const isRange = start !== end;

  const name = isRange ? `${start}–${end}` : start;
  const address = `${file.page}#${anchorOf(start)}${isRange ? `-${anchorOf(end)}` : ''}`;
  const fill = (text: string) => text.replaceAll(ID, name).replaceAll(ADDRESS, address);
  const { work, apa, chicago, source, translation, provenance } = referenceOf(file, language, isRange);
  const quoted = file.references[language] ? language : 'zh';
  const languages = LOCALES.filter((lang) => quoted === lang || quoted === 'both');
  const texts = languages.map((lang) => ({ lang, paragraphs: paragraphsOf(sentences, lang) }));

  return {
    name,
    address,
    texts: texts.filter(({ paragraphs }) => paragraphs.length > 0),
    notes: notes ? sentences.flatMap((one) => one.notes.flatMap((note) => languages.map((lang) => ({ lang, text: note[lang] })))) : [], // prettier-ignore
    work: {
      ...work,
      key: `${work.key}-${anchorOf(start)}${isRange ? `-${anchorOf(end)}` : ''}`,
      part: work.part && fill(work.part),
      address,
      accessed,
      text: texts.flatMap(({ paragraphs }) => paragraphs).join(' '),
    },
    source: fill(source),
    translation,
    provenance,
    apa: fill(apa),
    chicago: fill(chicago),
  };
}

function referenceOf({ references }: Quotable, language: Quoted, isRange: boolean): Reference {
  return (references[language] ?? references.zh!)[isRange ? 'range' : 'one'];
}

/** The sentences of one passage make a paragraph. */
function paragraphsOf(sentences: QuotedSentence[], lang: Locale): string[] {
  const paragraphs: { passage: string; members: string[] }[] = [];
  for (const sentence of sentences) {
    const passage = sentence.id.slice(0, sentence.id.lastIndexOf('.'));
    const text = sentence[lang];
    if (text === null) continue;
    if (paragraphs.at(-1)?.passage === passage) paragraphs.at(-1)!.members.push(text);
    else paragraphs.push({ passage, members: [text] });
  }
  return paragraphs.map(({ members }) => joinParts(members, 'gap', lang));
}
