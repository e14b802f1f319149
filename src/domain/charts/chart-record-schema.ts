import { z } from 'zod';
import { bilingualSchema, slugSchema, textSchema } from '../field-schema.ts';

/** A chart in the site’s public data (/data/charts.json); the shape is a contract with other people’s programs. */
export const chartRecordSchema = z.strictObject({
  slug: slugSchema.describe('Name of the chart, by which its addresses call it'),
  title: bilingualSchema.describe('The question that it answers'),
  numbers: z.array(slugSchema).describe('Ids of its numbers'),
  page: bilingualSchema.describe('Its page; this and the other addresses are from the root of the host'),
  embed: bilingualSchema.describe('The frame that other sites embed'),
  oembed: bilingualSchema.describe('The oEmbed answer for that frame, JSON'),
  svg: bilingualSchema.describe('The picture as SVG'),
  png: bilingualSchema.describe('The picture as PNG'),
  csv: textSchema.describe('What it shows as a table in both languages, CSV'),
  height: z.number().describe('Height of its frame in px, the greater of the two languages'),
});
export type ChartRecord = z.infer<typeof chartRecordSchema>;
