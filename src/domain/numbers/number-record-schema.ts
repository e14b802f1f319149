import { z } from 'zod';
import { bilingualSchema, partialDateSchema, sentenceIdSchema, slugSchema, textSchema } from '../field-schema.ts';
import { BOUNDS, COMMITMENTS, STATUSES } from './status.ts';

/** A number in the site’s public data (/data/numbers.json); the shape is a contract with other people’s programs. */
export const numberRecordSchema = z.strictObject({
  id: slugSchema.describe('Name of the number; it never changes'),
  sentence: sentenceIdSchema.describe('Sentence that states it; of a derived figure that of its first operand'),
  quote: textSchema.describe('Shortest stretch of the sentence that states it'),
  quoteEn: textSchema.describe('Its counterpart in the English'),
  value: z.number().nullable().describe('Plain number in base units; null where the words hold no single one'),
  unit: textSchema.describe('Base unit'),
  status: z.enum(STATUSES).describe('What the words make of it; target is a goal, policy a rule'),
  bound: z.enum(BOUNDS).describe('How the words bound it'),
  approx: z.boolean().describe('The bound is about, or the figure was rounded'),
  asOf: partialDateSchema.nullable().describe('Year or month for which it holds or in which it falls due'),
  timeWords: bilingualSchema.nullable().describe('The report’s own words for the time'),
  timeDerived: z.boolean().describe('The site has worked asOf out from them'),
  commitment: z.enum(COMMITMENTS).nullable().describe('How firmly the words bind the speaker to a goal or forecast'),
  hedge: bilingualSchema.nullable().describe('The word that says so, on both sides'),
  label: bilingualSchema.describe('What the number is'),
  derivation: textSchema.nullable().describe('The arithmetic of a figure that the site has worked out'),
  noValue: bilingualSchema.nullable().describe('Why there is no value'),
});
export type NumberRecord = z.infer<typeof numberRecordSchema>;
