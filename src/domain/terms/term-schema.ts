import { z } from 'zod';
import { bilingualSchema, chapterNumberSchema, dateSchema, slugSchema, textSchema } from '../field-schema.ts';

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

export const BASES = ['report', 'documented', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

const sourceSchema = z.strictObject({
  title: textSchema.describe('Title of the page as it stands there'),
  publisher: textSchema.describe('Who publishes the page'),
  date: dateSchema.nullable().describe('Day of publication, null where the page shows none'),
  url: z.url().describe('Address, character for character as it was found'),
  read: dateSchema.describe('Day on which the editors read it'),
  excerpt: textSchema.max(400).describe('The words on that page that carry the explanation'),
});

const partSchema = z.strictObject({
  zh: textSchema.describe('The part in Chinese'),
  en: textSchema.describe('The part in English'),
  term: slugSchema.optional().describe('Slug of the term that this part is, where it is one'),
  chapter: chapterNumberSchema.optional().describe('Number of the chapter that carries this part, where one does'),
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
  enForms: z.array(textSchema).optional().describe('Inflected or shortened renderings that the translation uses'),
  rendering: bilingualSchema
    .optional()
    .describe('Why this rendering, where it differs from the official one or a common one'),
  official: z
    .strictObject({
      en: textSchema.describe('The official English'),
      source: z.url().describe('Address of one of the sources below that has it'),
    })
    .optional()
    .describe('The official English where there is one'),
  otherRenderings: z.array(textSchema).optional().describe('Other renderings in use'),
  kind: z.enum(TERM_KINDS).describe('What sort of term it is'),
  sense: bilingualSchema.describe('What it means in one sentence, for the card'),
  explanation: bilingualSchema.describe('Two to five sentences: what it is, where it comes from, what it does here'),
  parts: z
    .array(partSchema)
    .min(2)
    .optional()
    .describe('The parts of a numbered shorthand or slogan, in their usual order'),
  noParts: bilingualSchema.optional().describe('Why a numbered shorthand has no list of parts here'),
  basis: z
    .enum(BASES)
    .describe('report: the report defines it; documented: public sources do; inferred: the editors’ reading'),
  sources: z.array(sourceSchema).optional().describe('Public pages that were read'),
  not: bilingualSchema.optional().describe('The reading that looks right and is wrong'),
  later: bilingualSchema.optional().describe('What became of it after 27 September 2021, with its date'),
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
