import { LANG_TAG, LOCALES, type Bilingual, type Locale } from '../locale.ts';
import type { Sentence } from '../report/join-report.ts';
import type { Piece } from '../report/text-pieces.ts';
import { escapeXml } from '../text/escape-xml.ts';

/** What is learnt of a term; an example is a sentence of the report, cut where the term stands. */
export type LearntTerm = {
  slug: string;
  zh: string;
  pinyin: string;
  en: string;
  meaning: Partial<Bilingual>;
  example?: { id: string; pieces: Record<Locale, Piece[]> } | undefined;
  url: string;
  tags?: string[];
};
/** A note as Anki keeps it: `guid` is the same in every version, so that a new one takes the old one’s place. */
export type AnkiNote = { guid: string; fields: string[]; tags: string[] };

/** The fields of a note, in their order. */
export const ANKI_FIELDS = ['Chinese', 'Pinyin', 'English', 'Meaning', 'Example', 'Source'] as const;

/** The note of a term; `deck` tells it apart from the terms of other reports. */
export function ankiNote(term: LearntTerm, deck: string): AnkiNote {
  const { slug, zh, pinyin, en, meaning, example, url, tags = [] } = term;
  const inBoth = (write: (locale: Locale) => string | undefined) =>
    LOCALES.map((locale) => {
      const text = write(locale);
      return text ? `<p lang="${LANG_TAG[locale]}">${text}</p>` : '';
    }).join('');
  const link = `<a href="${escapeXml(url)}">${escapeXml(example?.id ?? url)}</a>`;
  return {
    guid: `${deck}:${slug}`,
    fields: [
      escapeXml(zh),
      escapeXml(pinyin),
      escapeXml(en),
      inBoth((locale) => meaning[locale] && escapeXml(meaning[locale])),
      inBoth((locale) => example && printExample(example.pieces[locale], slug)),
      link,
    ],
    tags,
  };
}

/** The sentence that shows a term at work: the shortest of those that have it and are translated. */
export function pickExample(slug: string, sentences: Iterable<Sentence>): Sentence | undefined {
  const having = [...sentences].filter(({ terms, en }) => en !== null && terms.includes(slug));
  return having.sort((a, b) => a.zh.length - b.zh.length)[0];
}

/** Notes as a text that Anki imports, told by its first lines how. */
export function writeAnkiText(notes: AnkiNote[], deck: string): string {
  const columns = ['Guid', ...ANKI_FIELDS, 'Tags'];
  const head = ['separator:tab', 'html:true', `deck:${deck}`, 'guid column:1', `tags column:${columns.length}`];
  const rows = notes.map(({ guid, fields, tags }) => [guid, ...fields, tags.join(' ')].map(writeCell).join('\t'));
  return `${[...head, `columns:${columns.join('\t')}`].map((line) => `#${line}`).join('\n')}\n${rows.join('\n')}\n`;
}

function printExample(pieces: Piece[], slug: string): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'number') return '';
      const text = escapeXml(piece.text);
      return piece.kind === 'gloss' && piece.term === slug ? `<b>${text}</b>` : text;
    })
    .join('');
}

/** A cell of the text: Anki reads quotation marks as tables do. */
function writeCell(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, ' ');
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
