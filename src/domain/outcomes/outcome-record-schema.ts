import { z } from 'zod';
import { bilingualSchema, dateSchema, slugSchema, textSchema } from '../field-schema.ts';
import { COMMITMENTS } from '../numbers/status.ts';
import { laterReportSchema, outcomeSchema } from './outcome-schema.ts';

const { shape } = outcomeSchema;
// What the list prints in short, the words say in full.
const { event: _, ...report } = laterReportSchema.shape;
const source = report.source.shape;

const reportRecordSchema = z.strictObject({
  ...report,
  inferred: report.inferred.unwrap(),
  bound: report.bound.unwrap().nullable(),
  unit: report.unit.unwrap().nullable(),
  measure: report.measure.unwrap().nullable(),
  scope: report.scope.unwrap().nullable(),
  series: report.series.unwrap().nullable(),
  revision: report.revision.unwrap().nullable(),
  why: report.why.unwrap().nullable(),
  source: z.strictObject({
    ...source,
    issuer: source.issuer.unwrap().nullable(),
    url: source.url.unwrap().nullable(),
  }),
});

/** An outcome in the site’s public data (/data/outcomes.json); the shape is a contract with other people’s programs. */
export const outcomeRecordSchema = z.strictObject({
  slug: slugSchema.describe('Its place is /{lang}/outcomes/#{slug}'),
  title: shape.title,
  numbers: z.array(slugSchema).describe('Ids of the goals and forecasts that it joins'),
  sentence: shape.sentence,
  quote: shape.quote,
  quoteEn: textSchema.nullable().describe('Its counterpart in the English of the sentence'),
  due: z.strictObject({
    kind: z.enum(['by', 'within', 'none']).describe('A date that the report gives, years counted from it, or none'),
    date: dateSchema.nullable().describe('Last day on which it could be met'),
    words: bilingualSchema.nullable().describe('The report’s own words for it'),
  }),
  firmness: z.enum(COMMITMENTS).describe('How firmly the words bind the speaker'),
  hedge: bilingualSchema.nullable().describe('The word that says so; null for a plain verb'),
  reading: shape.reading,
  reports: z.array(reportRecordSchema).describe('What was reported later, oldest first by asOf'),
  searched: shape.searched.unwrap().nullable(),
  remark: shape.remark.unwrap().nullable(),
  differ: shape.differ.unwrap().nullable(),
});
export type OutcomeRecord = z.infer<typeof outcomeRecordSchema>;
