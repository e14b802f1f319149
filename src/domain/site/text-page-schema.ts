import { z } from 'zod';
import { textSchema } from '../field-schema.ts';

/** Front matter of one file of content/pages. */
export const textPageSchema = z.strictObject({
  summary: textSchema.describe('One sentence for search engines and previews'),
});
export type TextPage = z.infer<typeof textPageSchema>;
