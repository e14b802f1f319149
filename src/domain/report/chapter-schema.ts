import { z } from 'zod';
import { bilingualSchema, chapterNumberSchema, passageIdSchema } from '../field-schema.ts';

/** Front matter of one file of content/chapters. */
export const chapterSchema = z.strictObject({
  chapter: chapterNumberSchema.describe('Number of the chapter'),
  title: bilingualSchema.describe('Short name for contents and pictures'),
  summary: bilingualSchema.describe('One line that says what the chapter holds, for the home page'),
  passages: z
    .record(passageIdSchema, bilingualSchema)
    .optional()
    .describe('The site’s own names of the passages that the report gives no heading'),
});
export type ChapterMeta = z.infer<typeof chapterSchema>;
