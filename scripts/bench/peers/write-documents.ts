import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import type { Library } from '../../../src/library/open-library.ts';
import type { Document } from './peer.ts';

/** The report for another builder: in each language every chapter, both texts and the notes sentence by sentence, and every term. */
export function writeDocuments({ report, terms }: Pick<Library, 'report' | 'terms'>): Document[] {
  const pages = LOCALES.flatMap((lang) => [
    { path: `${lang}/index`, lang, title: 'Report', text: '' },
    ...report.map((chapter) => ({
      path: `${lang}/report/${chapter.slug}`,
      lang,
      title: chapter.title[lang],
      text: chapter.passages.map((passage) => writePassage(passage, lang)).join('\n\n'),
    })),
    ...terms.map(({ slug, zh, en, explanation }) => ({
      path: `${lang}/terms/${slug}`,
      lang,
      title: { zh, en }[lang],
      text: escape(explanation[lang]),
    })),
  ]);
  return [{ path: 'index', lang: LOCALES[0], title: 'Report', text: '' }, ...pages];
}

type Passage = Library['report'][number]['passages'][number];

function writePassage({ id, sentences }: Passage, lang: Locale): string {
  const parts = sentences.flatMap(({ zh, en, notes }) => [
    escape(zh),
    ...(en === null ? [] : [escape(en)]),
    ...notes.map((note) => `> ${escape(note[lang])}`),
  ]);
  return [`## ${id}`, ...parts].join('\n\n');
}

const escape = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');
