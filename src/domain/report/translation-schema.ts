import { z } from 'zod';
import { chapterNumberSchema, dateSchema, reasonSchema } from '../field-schema.ts';

const unitSchema = z.strictObject({
  zh: z.string().describe('The source unit, for the reader’s eye; it must be the report’s own words'),
  en: z.string().trim().describe('The English of this unit; empty while the chapter is not complete'),
  unmatched: z
    .array(
      z.strictObject({
        term: z.string().describe('Slug of a term that stands on one side of this unit only'),
        why: reasonSchema.describe('Why that is right here'),
      }),
    )
    .optional()
    .describe('Terms for which the two-sided gloss check is waived in this unit'),
  numerals: z
    .array(
      z.strictObject({
        zh: z.string().describe('The numeral as it stands in the Chinese'),
        why: reasonSchema.describe('Why the English has no numeral for it'),
      }),
    )
    .optional()
    .describe('Numerals for which the number check is waived in this unit'),
  long: reasonSchema.optional().describe('Why a sentence of this unit has more words than one can read aloud'),
});

/** One file of content/translation: the English of one chapter, unit for unit. */
export const translationSchema = z.strictObject({
  chapter: chapterNumberSchema.describe('Number of the chapter'),
  heading: z.string().trim().describe('English of the chapter’s heading line; for chapter 0 the site’s own name'),
  status: z
    .enum(['none', 'draft', 'complete'])
    .describe('`complete` holds the chapter to every check; anything else shows the Chinese and says so'),
  translated: dateSchema.optional().describe('Day on which the translation was last changed in substance'),
  reviewed: dateSchema.optional().describe('Day on which someone else read it against the source'),
  version: z.int().min(1).optional().describe('Counts published versions of this chapter’s English'),
  units: z.record(z.string(), unitSchema).describe('Sentence id to translation unit'),
});
export type Translation = z.infer<typeof translationSchema>;
