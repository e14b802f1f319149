import { z } from 'zod';
import { chapterNumberSchema, orNull, sentenceIdSchema, slugSchema, textSchema } from '../field-schema.ts';
import { publisherEnSchema } from './publisher-names-schema.ts';
import { sourceSchema, termSchema } from './term-schema.ts';

const { shape } = termSchema;
const rendering = shape.otherRenderings.unwrap().element.shape;
const part = shape.parts.unwrap().element.shape;
const source = sourceSchema.shape;

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
  rendering: orNull(shape.rendering),
  official: orNull(shape.official),
  otherRenderings: z
    .array(z.strictObject({ ...rendering, source: orNull(rendering.source) }))
    .describe('Other renderings in use'),
  kind: shape.kind,
  sense: shape.sense,
  explanation: shape.explanation,
  notFound: orNull(shape.notFound),
  first: orNull(shape.first),
  use: orNull(shape.use),
  views: z
    .array(shape.views.unwrap().element)
    .describe('What the Party says of a contested word, and what others say; of any other term none'),
  parts: z
    .array(
      z.strictObject({
        ...part,
        term: orNull(part.term),
        chapter: orNull(part.chapter),
        sentences: z.array(sentenceIdSchema).describe('Ids of the sentences that take it up'),
      }),
    )
    .describe('What a shorthand or a slogan is made of, in the usual order'),
  noParts: orNull(shape.noParts),
  chain: z.array(slugSchema).describe('Slugs of the terms that are recited together with this one, in their order'),
  basis: shape.basis,
  sources: z
    .array(
      z.strictObject({
        ...source,
        about: orNull(source.about),
        aboutEn: orNull(source.aboutEn),
        publisherEn: publisherEnSchema,
        url: orNull(source.url),
        seen: source.seen.unwrap(),
      }),
    )
    .describe('Public pages that the editors read for it'),
  not: orNull(shape.not),
  later: orNull(shape.later),
  related: z.array(slugSchema).describe('Slugs of related terms, both ways'),
  sentences: z.array(sentenceIdSchema).describe('Ids of the sentences that have the term'),
  headings: z.array(chapterNumberSchema).describe('Numbers of the chapters whose heading has the term'),
});
export type TermRecord = z.infer<typeof termRecordSchema>;
