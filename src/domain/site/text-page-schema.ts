import { z } from 'zod';

/** Front matter of one file of content/pages. */
export const textPageSchema = z.strictObject({
  summary: z.string().trim().min(1).describe('One sentence for search engines and previews'),
});
export type TextPage = z.infer<typeof textPageSchema>;
