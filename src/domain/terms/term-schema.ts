import { z } from 'zod';
import {
  bilingualSchema,
  chapterNumberSchema,
  dateSchema,
  partialDateSchema,
  sentenceIdSchema,
  slugSchema,
  textSchema,
} from '../field-schema.ts';

export const TERM_KINDS = [
  'numbered-shorthand',
  'policy',
  'slogan',
  'institution',
  'place',
  'project',
  'idiom',
  'code',
  'person',
  'other',
] as const;

/**
 * What an explanation rests on: the report’s own definition, public sources, the plain meaning that any dictionary, atlas or
 * yearbook gives, or the editors’ reading.
 */
export const BASES = ['report', 'documented', 'general', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

/** Who holds a view of a contested word. */
const VIEW_HOLDERS = ['party', 'scholars', 'press', 'government-abroad'] as const;

export const sourceSchema = z.strictObject({
  title: textSchema.nullable().describe('Title of the page as it stands there, null where none was seen'),
  about: textSchema.optional().describe('What the page is, where its title was not seen'),
  aboutEn: textSchema.optional().describe('The same in English, where that is in Chinese'),
  publisher: textSchema.describe('Who publishes the page'),
  date: dateSchema.nullable().describe('Day of publication, null where the page shows none'),
  url: z.url().optional().describe('Address, character for character as it was found; none where only a copy was seen'),
  seen: z
    .enum(['excerpt', 'page', 'copy'])
    .describe('What the editors saw: a stretch of it, all of it, or a copy elsewhere')
    .default('excerpt'),
  read: dateSchema.describe('Day on which the editors read it'),
  excerpt: textSchema.max(400).describe('The words on that page that carry the explanation'),
});
export type TermSource = z.infer<typeof sourceSchema>;

const sourceAddressSchema = z.url().describe('Address of one of the term’s sources');

const viewSchema = z.strictObject({
  holder: z
    .enum(VIEW_HOLDERS)
    .describe('Who holds the view: the Party itself, scholars, the press, a government abroad'),
  by: bilingualSchema.describe('Who says it, by name'),
  text: bilingualSchema.describe('What they say, in neutral words'),
  source: sourceAddressSchema,
});

const partSchema = z.strictObject({
  zh: textSchema.describe('The part in Chinese'),
  en: textSchema.describe('The part in English'),
  term: slugSchema.optional().describe('Slug of the term that this part is, where it is one'),
  chapter: chapterNumberSchema.optional().describe('Number of the chapter that carries this part, where one does'),
  sentences: z.array(sentenceIdSchema).min(1).optional().describe('Ids of the sentences that take this part up'),
});

/** One file of content/terms; the file’s name is the slug. */
export const termSchema = z.strictObject({
  zh: textSchema.describe('The term without quotation marks'),
  forms: z
    .array(textSchema)
    .optional()
    .describe('Other ways in which the report writes it; quotation marks need no form'),
  pinyin: textSchema.describe('Reading by word, with tone marks'),
  literal: textSchema.describe('Word for word'),
  en: textSchema.describe('The rendering that the site uses'),
  enForms: z
    .array(textSchema)
    .optional()
    .describe('Inflected or shortened renderings that the translation or the title of an outcome uses'),
  rendering: bilingualSchema
    .optional()
    .describe('Why this rendering, where it differs from the official one or a common one'),
  official: z
    .strictObject({
      en: textSchema.describe('The official English'),
      source: sourceAddressSchema,
    })
    .optional()
    .describe('The official English where there is one'),
  otherRenderings: z
    .array(
      z.strictObject({
        en: textSchema.describe('The rendering'),
        source: sourceAddressSchema.optional().describe('Address of the one that has it, of the term’s sources'),
      }),
    )
    .optional()
    .describe('Other renderings in use, with the source that has them'),
  kind: z.enum(TERM_KINDS).describe('What sort of term it is'),
  sense: bilingualSchema.describe('What it means in one sentence, for the card'),
  explanation: bilingualSchema.describe(
    'Two to five sentences: what it is, where it comes from, what it commits the speaker to, what it does here',
  ),
  notFound: bilingualSchema.optional().describe('One line: what the report or the sources leave open'),
  first: z
    .strictObject({
      date: partialDateSchema.describe('Day, month or year'),
      who: bilingualSchema.describe('Who used it'),
      occasion: bilingualSchema.describe('On which occasion; that it was the first, only where the source says so'),
      source: sourceAddressSchema,
    })
    .optional()
    .describe('An earlier use, or the text that a thing goes back to, as a source gives it'),
  use: z
    .strictObject({
      date: partialDateSchema.describe('Day, month or year'),
      zh: textSchema.max(30).describe('The exact words of the source'),
      en: textSchema.describe('The same in English, twenty words at most'),
      source: sourceAddressSchema,
    })
    .optional()
    .describe('One dated quotation from elsewhere that shows the word at work'),
  views: z.array(viewSchema).min(2).optional().describe('A contested word: what the Party says, and what others say'),
  parts: z.array(partSchema).min(2).optional().describe('The parts of a shorthand or slogan, in their usual order'),
  chain: z
    .array(slugSchema)
    .min(2)
    .optional()
    .describe('Slugs of the terms, this one among them, that are recited together, in their order'),
  noParts: bilingualSchema.optional().describe('Why a shorthand has no list of parts here'),
  basis: z
    .enum(BASES)
    .describe(
      'report: the report defines it; documented: public sources do; general: plain meaning; inferred: a reading',
    ),
  sources: z.array(sourceSchema).optional().describe('Public pages that were read'),
  not: bilingualSchema.optional().describe('The reading that looks right and is wrong'),
  later: bilingualSchema.optional().describe('What became of it after the report was given, with its date'),
  related: z.array(slugSchema).optional().describe('Slugs of related terms'),
});
export type TermEntry = z.infer<typeof termSchema>;
export type Term = TermEntry & { slug: string };

/** Every way in which the term may stand in the Chinese, quotation marks apart. */
export function chineseForms(term: Pick<TermEntry, 'zh' | 'forms'>): string[] {
  return [term.zh, ...(term.forms ?? [])];
}

/** Every way in which the term may stand in the English, quotation marks apart. */
export function englishForms(term: Pick<TermEntry, 'en' | 'enForms'>): string[] {
  return [term.en, ...(term.enForms ?? [])];
}
