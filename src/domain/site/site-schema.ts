import { z } from 'zod';
import {
  bilingualSchema,
  dateSchema,
  passageIdSchema,
  sentenceIdSchema,
  slugSchema,
  textSchema,
} from '../field-schema.ts';

/** The file content/site.yaml: what the report is and what the site calls itself. */
export const siteSchema = z.strictObject({
  name: bilingualSchema.describe('The site’s name'),
  shortName: bilingualSchema.describe('The name by which a browser lists the site’s search, 16 characters at most'),
  tagline: bilingualSchema.describe('What the report is about in one line, below the name'),
  standing: bilingualSchema
    .optional()
    .describe(
      'Whose edition this is, in a few words below the name on the home page: independent, or an institution’s',
    ),
  description: bilingualSchema.describe('One sentence on the site for search engines and previews'),
  report: z.strictObject({
    name: bilingualSchema.describe('The report as a reference list names it, in running text'),
    date: dateSchema.describe('Day on which the report was given'),
    place: bilingualSchema.describe('The place it is about'),
    chapters: z.int().min(1).describe('Chapters with a heading; what stands before the first heading is chapter 0'),
    title: passageIdSchema.nullable().describe('Passage that holds the title; null where the text begins without one'),
    speaker: sentenceIdSchema.nullable().describe('Sentence that names the speaker; null where the report names none'),
    body: bilingualSchema
      .nullable()
      .describe('The body for which the speaker gave it, as a source line names it; null where it is not known'),
    provenance: bilingualSchema
      .nullable()
      .describe(
        'What is known of where the Chinese text is from, in a sentence that is said wherever it is quoted; null for nothing',
      ),
    promisesFrom: z
      .union([sentenceIdSchema, z.array(z.strictObject({ from: sentenceIdSchema, to: sentenceIdSchema })).min(1)])
      .describe(
        'From this sentence on the report says what is to come, not what was; a list of stretches { from, to } where it alternates',
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
      .describe('Checksum of content/report.zh.txt; the build stops when the file differs'),
  }),
  picture: slugSchema.describe('Slug of the chart that stands for the site where it is linked'),
  examples: z
    .array(textSchema)
    .min(1)
    .describe('Queries that the search offers, the first three on the home page too; each finds something'),
  search: bilingualSchema
    .optional()
    .describe('What was looked through for what came later, and what was not, in one or two sentences'),
  makers: bilingualSchema
    .optional()
    .describe(
      'Who or what made translation, explanations and reviews, as it follows “by”; where left out, nothing is said of it',
    ),
  project: z
    .union([z.literal(''), z.url()])
    .describe('Address of the repository, below which mistakes are reported as issues; empty: such links are hidden'),
  mail: z.email().optional().describe('Mail address for mistakes where there is no repository'),
});
export type Site = z.infer<typeof siteSchema>;
