import { z } from 'zod';
import { bilingualSchema } from '../locale.ts';

/** Front matter of one file of content/chapters. */
export const chapterSchema = z.strictObject({
  chapter: z.int().min(0).max(10).describe('Number of the chapter'),
  title: bilingualSchema.describe('Short name for contents and pictures'),
  summary: bilingualSchema.describe('One line that says what the chapter holds, for the home page'),
});
export type ChapterMeta = z.infer<typeof chapterSchema>;
