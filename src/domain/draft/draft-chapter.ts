import type { ChapterMeta } from '../report/chapter-schema.ts';
import { sentencesOf } from '../report/join-report.ts';
import type { SourceChapter } from '../report/parse-report.ts';
import { isSectionHeading } from '../report/section-heading.ts';
import type { Translation } from '../report/translation-schema.ts';
import { curlQuotes } from './curl-quotes.ts';

const NUMBER = /^(?:第[一二三四五六七八九十百]+(?:部分|[部章篇编])|[一二三四五六七八九十百]+[、.．])[、：:\s　]*/u;
const SECTION = /^(?:[（(][^）)]+[）)]|[一二三四五六七八九十\d]+[、.．])\s*/u;
const LONGEST = 48;

/** The name of a chapter’s files, without number; the address of its page has it too. */
export function slugOf({ number }: SourceChapter): string {
  return number === 0 ? 'opening' : `chapter-${number}`;
}

/** The front matter of a chapter: its heading without the number, and in Chinese the headings of its sections or its first words. */
export function draftMeta({ number, heading, passages }: SourceChapter): ChapterMeta {
  const sentences = sentencesOf({ passages }).map(({ zh }) => zh);
  const firsts = passages.map((passage) => passage.sentences[0]!.zh);
  const sections = firsts.filter(isSectionHeading).map((zh) => zh.replace(SECTION, '').replace(/。$/u, ''));
  const title = (heading ?? '').replace(NUMBER, '') || heading;
  return {
    chapter: number,
    title: title === null ? { zh: '开场', en: 'Opening' } : { zh: curlQuotes(title), en: `Chapter ${number}` },
    summary: {
      zh: curlQuotes(shorten(sections.length > 0 ? `${sections.join('；')}。` : firstWords(sentences))),
      en: `Not translated yet: ${count(sentences, 'sentence')} in ${count(passages, 'paragraph')}.`,
    },
  };
}

/** The body of a chapter: its passages in order, nothing said about them. */
export function draftBody({ passages }: SourceChapter): string {
  return ['<Contents />', ...passages.map(({ id }) => `<Passage of="${id}" />`)].join('\n\n');
}

/** The translation of a chapter with the Chinese in and the English out. */
export function draftTranslation({ number, passages }: SourceChapter): Translation {
  const units = sentencesOf({ passages }).map(({ id, zh }) => [id, { zh, en: '' }] as const);
  return { chapter: number, heading: '', status: 'none', units: Object.fromEntries(units) };
}

/** Two sentences; a line without an end mark, as titles are, stands apart. */
function firstWords([first, second = '']: string[]): string {
  return /[。！？：]$/u.test(first!) ? `${first}${second}` : first!;
}

function shorten(text: string): string {
  const chars = [...text];
  return chars.length <= LONGEST ? text : `${chars.slice(0, LONGEST - 1).join('')}…`;
}

function count({ length }: unknown[], noun: string): string {
  return `${length} ${noun}${length === 1 ? '' : 's'}`;
}
