import { z } from 'zod';
import { bilingualSchema, dateSchema, slugSchema } from '../field-schema.ts';

const height = z.int().min(100).max(5000);

/**
 * One file of content/charts/pinned: a chart as its frame showed it on a day, which stays as it is for ever. `npm run pin`
 * writes it; nobody edits it. In its texts {site} stands for the site’s address, {host} for the same as print has it.
 */
export const pinSchema = z.strictObject({
  slug: slugSchema.describe('Name of the chart, which may be gone'),
  version: z.int().min(1).describe('Counted from 1'),
  date: dateSchema.describe('The day on which it was kept'),
  style: z.string().describe('Name of the style sheet beside it: style-<checksum>.css'),
  title: bilingualSchema,
  shows: bilingualSchema,
  height: z.strictObject({ zh: height, en: height }).describe('Height that snippets give the frame, in px'),
  figure: bilingualSchema.describe('The figure of the frame’s page, as HTML'),
  card: bilingualSchema.describe('The drawing that stands alone, as SVG'),
  csv: bilingualSchema.describe('The numbers as a table'),
});
export type Pin = z.infer<typeof pinSchema>;
