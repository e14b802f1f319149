import { z } from 'zod';
import { bilingualSchema, dateSchema, orNull, slugSchema, textSchema } from '../field-schema.ts';
import { COMMITMENTS } from '../numbers/status.ts';
import { publisherEnSchema } from '../terms/publisher-names-schema.ts';
import { laterReportSchema, outcomeSchema } from './outcome-schema.ts';

const { shape } = outcomeSchema;
// What the list prints in short, the words say in full.
const { event: _, ...report } = laterReportSchema.shape;
const source = report.source.shape;

const reportRecordSchema = z.strictObject({
  ...report,
  inferred: report.inferred.unwrap(),
  bound: orNull(report.bound),
  unit: orNull(report.unit),
  measure: orNull(report.measure),
  scope: orNull(report.scope),
  series: orNull(report.series),
  revision: orNull(report.revision),
  why: orNull(report.why),
  source: z
    .strictObject({
      ...source,
      titleEn: orNull(source.titleEn),
      about: orNull(source.about),
      publisherEn: publisherEnSchema,
      issuer: orNull(source.issuer),
      issuerEn: publisherEnSchema,
      url: orNull(source.url),
    })
    .describe('The page or the paper in which the words were read'),
});

/** An outcome in the site’s public data (/data/outcomes.json); the shape is a contract with other people’s programs. */
export const outcomeRecordSchema = z.strictObject({
  slug: slugSchema.describe('Its place is /{lang}/outcomes/#{slug}'),
  title: shape.title,
  numbers: z.array(slugSchema).describe('Ids of the goals and forecasts that it joins'),
  sentence: shape.sentence,
  quote: shape.quote,
  quoteEn: textSchema.nullable().describe('Its counterpart in the English of the sentence'),
  due: z
    .strictObject({
      kind: z.enum(['by', 'within', 'none']).describe('A date that the report gives, years counted from it, or none'),
      date: dateSchema.nullable().describe('Last day on which it could be met'),
      words: bilingualSchema.nullable().describe('The report’s own words for it'),
    })
    .describe('When it falls due, where the words say so'),
  firmness: z.enum(COMMITMENTS).describe('How firmly the words bind the speaker'),
  hedge: bilingualSchema.nullable().describe('The word that says so; null for a plain verb'),
  reading: shape.reading,
  part: orNull(shape.part),
  reports: z.array(reportRecordSchema).describe('What was reported later, oldest first by asOf'),
  searched: orNull(shape.searched),
  remark: orNull(shape.remark),
  differ: orNull(shape.differ),
});
export type OutcomeRecord = z.infer<typeof outcomeRecordSchema>;
