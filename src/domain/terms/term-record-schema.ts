import { z } from 'zod';
import { chapterNumberSchema, dateSchema, sentenceIdSchema, slugSchema, textSchema } from '../field-schema.ts';
import { termSchema } from './term-schema.ts';

const { shape } = termSchema;

/**
 * A term in the site’s public data (/data/terms.json): what its file says, and where the report has it. Every field is there; what
 * the file leaves out is null or an empty list. Published as JSON Schema; the shape is a contract with other people’s programs.
 */
export const termRecordSchema = z.strictObject({
  slug: slugSchema.describe('Name of the term; its page is /{lang}/terms/{slug}/'),
  zh: shape.zh,
  forms: z.array(textSchema).min(1).describe('Every way in which the report writes it, the term itself first'),
  pinyin: shape.pinyin,
  literal: shape.literal,
  en: shape.en,
  enForms: z
    .array(textSchema)
    .min(1)
    .describe('The rendering that the site uses, and every other in the translation or in the title of an outcome'),
  rendering: shape.rendering.unwrap().nullable(),
  official: shape.official.unwrap().nullable(),
  otherRenderings: z.array(
    z.strictObject({ en: textSchema.describe('The rendering'), source: z.url().nullable().describe('Who has it') }),
  ),
  kind: shape.kind,
  sense: shape.sense,
  explanation: shape.explanation,
  notFound: shape.notFound.unwrap().nullable(),
  first: shape.first.unwrap().nullable(),
  use: shape.use.unwrap().nullable(),
  views: z.array(shape.views.unwrap().element),
  parts: z.array(
    z.strictObject({
      zh: textSchema,
      en: textSchema,
      term: slugSchema.nullable().describe('Slug of the term that this part is'),
      chapter: chapterNumberSchema.nullable().describe('Number of the chapter that carries this part'),
      sentences: z.array(sentenceIdSchema).describe('Ids of the sentences that take it up'),
    }),
  ),
  noParts: shape.noParts.unwrap().nullable(),
  chain: z.array(slugSchema).describe('Slugs of the terms that are recited together with this one, in their order'),
  basis: shape.basis,
  sources: z.array(
    z.strictObject({
      title: textSchema.nullable(),
      about: textSchema.nullable().describe('What the page is, where its title was not seen'),
      publisher: textSchema,
      date: dateSchema.nullable().describe('Day of publication, null where the page shows none'),
      url: z.url().nullable().describe('Null where only a copy was seen'),
      seen: z.enum(['excerpt', 'page', 'copy']),
      read: dateSchema.describe('Day on which the editors read it'),
      excerpt: textSchema.describe('The words on that page that carry the explanation'),
    }),
  ),
  not: shape.not.unwrap().nullable(),
  later: shape.later.unwrap().nullable(),
  related: z.array(slugSchema).describe('Slugs of related terms, both ways'),
  sentences: z.array(sentenceIdSchema).describe('Ids of the sentences that have the term'),
  headings: z.array(chapterNumberSchema).describe('Numbers of the chapters whose heading has the term'),
});
export type TermRecord = z.infer<typeof termRecordSchema>;
