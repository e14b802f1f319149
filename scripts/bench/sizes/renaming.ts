import type { SourceChapter } from '../../../src/domain/report/parse-report.ts';
import { createGlosser } from '../../../src/domain/terms/gloss-sentence.ts';
import { holdsChinese } from '../../../src/domain/terms/match-terms.ts';
import type { Term } from '../../../src/domain/terms/term-schema.ts';

type Side = 'zh' | 'en';

/** What a copy adds to each name, so that no two terms have the same one: a heavenly stem. */
const STEMS = [
  ['甲', 'jiǎ', 'Jia'],
  ['乙', 'yǐ', 'Yi'],
  ['丙', 'bǐng', 'Bing'],
  ['丁', 'dīng', 'Ding'],
  ['戊', 'wù', 'Wu'],
  ['己', 'jǐ', 'Ji'],
  ['庚', 'gēng', 'Geng'],
  ['辛', 'xīn', 'Xin'],
  ['壬', 'rén', 'Ren'],
] as const;

/** How the nth copy of a report, counted from 1, writes what the report writes: ids of its own, and each term with a name of its own. */
export function createRenaming(copy: number, report: SourceChapter[], terms: Term[]) {
  const [zhStem, pinyinStem, enStem] = STEMS[copy - 1]!;
  const gloss = createGlosser(terms);
  const chapters = report.filter(({ number }) => number > 0);
  const stem = { zh: zhStem, en: ` ${enStem}` };
  const insert = (text: string, side: Side, ends: number[]) =>
    ends.toReversed().reduce((done, end) => done.slice(0, end) + stem[side] + done.slice(end), text);
  const endsIn = (zh: string, en: string | null, side: Side) => gloss(zh, en)[side].map(({ end }) => end);

  const chinese = (zh: string) => insert(zh, 'zh', endsIn(zh, null, 'zh'));
  const sentences = chapters.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
  const text = sentences.map(({ zh }) => chinese(zh)).join('\n');
  const stands = (zh: string) => holdsChinese(text, [zh + zhStem]);
  const copied = new Set(terms.filter(({ zh }) => stands(zh)).map(({ slug }) => slug));
  /** No slug may hold another. */
  const slugOf = (slug: string) => `${slug[0]}${copy}${slug.slice(1)}`;

  return {
    pinyinStem,
    /** True where the copy has this Chinese name with its stem. */
    stands,
    name: (text: string, side: Side) => text + stem[side],
    /** The Chinese of a sentence or of a line. */
    chinese,
    /** The English of a sentence. */
    english: (zh: string, en: string) => insert(en, 'en', endsIn(zh, en, 'en')),
    /** A stretch of a sentence, as that is written now. */
    quote(quote: string, sentence: { zh: string; en: string }, side: Side) {
      const start = sentence[side].indexOf(quote);
      const ends = endsIn(sentence.zh, sentence.en, side).map((end) => end - start);
      return insert(
        quote,
        side,
        ends.filter((end) => end > 0 && end <= quote.length),
      );
    },
    /** Those of the terms that have a copy; what stands only inside longer ones, in another form or in the preface has none. */
    terms: (slugs: string[]) => slugs.filter((slug) => copied.has(slug)).map(slugOf),
    slug: slugOf,
    chapter: (number: number) => number + chapters.length * copy,
    /** A sentence’s or a passage’s id. */
    id: (id: string) => id.replace(/^\d+/, (number) => String(Number(number) + chapters.length * copy)),
  };
}
export type Renaming = ReturnType<typeof createRenaming>;
