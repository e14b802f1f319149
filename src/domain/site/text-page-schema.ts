import { z } from 'zod';
import { textSchema } from '../field-schema.ts';

/** Front matter of one file of content/pages. */
export const textPageSchema = z.strictObject({
  summary: textSchema
    .optional()
    .describe('One sentence for search engines and previews; absent in texts that stand on another page'),
});
export type TextPage = z.infer<typeof textPageSchema>;
