import { z } from 'zod';
import { slugSchema, textSchema } from '../field-schema.ts';
import { sourceSchema } from '../terms/term-schema.ts';

/** Front matter of one file of content/pages. */
export const textPageSchema = z.strictObject({
  title: textSchema
    .optional()
    .describe('Heading of the page; absent in texts that stand on another page and have none of their own'),
  summary: textSchema.optional().describe('One sentence for search engines and previews; a page with a title has one'),
});
export type TextPage = z.infer<typeof textPageSchema>;

/** The file content/sources.yaml: what the pages of running text cite, by the name that `<Source of="…" />` uses. */
export const pageSourcesSchema = z.record(
  slugSchema,
  sourceSchema.extend({
    gist: textSchema.describe('What the excerpt says, for who reads the other language'),
  }),
);
export type PageSources = z.infer<typeof pageSourcesSchema>;
