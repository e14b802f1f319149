import { sentencesOf } from '../../../src/domain/report/join-report.ts';
import { createGlosser } from '../../../src/domain/terms/gloss-sentence.ts';
import { holdsChinese, matchChinese, matchEnglish } from '../../../src/domain/terms/match-terms.ts';
import { chineseForms, englishForms, type Term } from '../../../src/domain/terms/term-schema.ts';
import type { Content } from '../../../src/reader/read-content.ts';
import { stemReading } from './stem-reading.ts';

type Side = 'zh' | 'en';

/**
 * What a copy puts into each name, so that no two terms have the same one: a heavenly stem, in Chinese before the last character, since
 * a name that held the whole of its original would have that stand in all copies, and terms would stand in ever more chapters.
 */
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
export function createRenaming(copy: number, { report, terms: files, places }: Content) {
  const [zhStem, pinyinStem, enStem] = STEMS[copy - 1]!;
  const terms = files.map(({ data }) => data);
  const gloss = createGlosser(terms);
  const chapters = report.filter(({ number }) => number > 0);
  const stem = { zh: zhStem, en: ` ${enStem}` };
  const insert = (text: string, side: Side, ends: number[]) =>
    ends.toReversed().reduce((done, end) => done.slice(0, end) + stem[side] + done.slice(end), text);
  const sentences = chapters.flatMap(sentencesOf);
  const shorthands = places?.data.shorthands.map(({ zh }) => zh) ?? [];
  const isOfPlaces = ({ kind, zh }: Term) => kind === 'place' || holdsChinese(zh, shorthands);
  const ofPlaces = new Set(terms.filter(isOfPlaces).map(({ slug }) => slug));
  const source = sentences.map(({ zh }) => zh).join('\n');
  /** What the report names gets other names; places stay what they are, and what stands in another form or in the preface alone. */
  const renamed = terms.filter((term) => !isOfPlaces(term) && holdsChinese(source, [term.zh]));
  const slugs = new Set(renamed.map(({ slug }) => slug));
  const needles = renamed.map((term) => [{ ref: term.slug, forms: chineseForms(term) }]);
  /** Where the stems of a name go: one for each name that stands in it. */
  const findStems = (name: string) =>
    new Set(needles.flatMap((needle) => matchChinese(name, needle)).map(({ end }) => end - 1));
  const known = new Map<string, number[]>();
  const stemsIn = (name: string) => {
    if (!known.has(name))
      known.set(
        name,
        [...findStems(name)].sort((a, b) => a - b),
      );
    return known.get(name)!;
  };
  const stemsOf = (zh: string) =>
    gloss(zh, null).zh.flatMap(({ ref, start, end }) =>
      slugs.has(ref) ? stemsIn(zh.slice(start, end)).map((at) => start + at) : [],
    );
  const endsIn = (zh: string, en: string) => {
    const held = renamed.filter((term) => holdsChinese(zh, chineseForms(term)));
    return matchEnglish(
      en,
      held.map((term) => ({ ref: term.slug, forms: englishForms(term) })),
    ).map(({ end }) => end);
  };
  const chinese = (zh: string) => insert(zh, 'zh', stemsOf(zh));
  const named = (zh: string) => insert(zh, 'zh', stemsIn(zh));
  const text = sentences.map(({ zh }) => chinese(zh)).join('\n');
  const stands = (zh: string) => holdsChinese(text, [named(zh)]);
  const copied = new Set(renamed.filter(({ zh }) => stands(zh)).map(({ slug }) => slug));
  /** No slug may hold another. */
  const slugOf = (slug: string) => `${slug[0]}${copy}${slug.slice(1)}`;

  return {
    /** The name of a term, and its reading. */
    named,
    reading: (zh: string, pinyin: string) => stemReading(zh, pinyin, stemsIn(zh), pinyinStem),
    /** True where the copy has this Chinese name with its stem. */
    stands,
    name: (text: string, side: Side) => text + stem[side],
    /** The Chinese of a sentence or of a line. */
    chinese,
    /** The English of a sentence. */
    english: (zh: string, en: string) => insert(en, 'en', endsIn(zh, en)),
    /** A stretch of a sentence, as that is written now. */
    quote(quote: string, sentence: { zh: string; en: string }, side: Side) {
      const start = sentence[side].indexOf(quote);
      const at = side === 'zh' ? stemsOf(sentence.zh) : endsIn(sentence.zh, sentence.en);
      const ends = at.map((end) => end - start);
      return insert(
        quote,
        side,
        ends.filter((end) => end > 0 && end <= quote.length),
      );
    },
    isCopied: (slug: string) => copied.has(slug),
    /** The terms in the copies of what speaks of these: their copies, and places themselves. */
    terms: (slugs: string[]) =>
      slugs.flatMap((slug) => (copied.has(slug) ? slugOf(slug) : ofPlaces.has(slug) ? slug : [])),
    slug: slugOf,
    chapter: (number: number) => number + chapters.length * copy,
    /** A sentence’s or a passage’s id. */
    id: (id: string) => id.replace(/^\d+/, (number) => String(Number(number) + chapters.length * copy)),
  };
}
export type Renaming = ReturnType<typeof createRenaming>;
