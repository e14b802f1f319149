import { z } from 'zod';
import { bilingualSchema, partialDateSchema, reasonSchema, sentenceIdSchema, slugSchema } from '../field-schema.ts';
import { BOUNDS, COMMITMENTS, STATUSES } from './status.ts';

export const OPERATIONS = [
  'difference',
  'sum',
  'quotient',
  'product',
  'percent-change',
  'percent-of',
  'base-before-growth',
] as const;
export type Operation = (typeof OPERATIONS)[number];

const timeSchema = z
  .strictObject({
    kind: z.enum(['at', 'by', 'during']).describe('Whether it holds at that time, is due by then, or accrues in it'),
    value: partialDateSchema
      .refine((date) => date.length < 'YYYY-MM-DD'.length, 'is a year or a month, not a day')
      .optional()
      .describe('Year or month, where the report or its own date gives one'),
    inYears: z
      .int()
      .min(1)
      .optional()
      .describe('Years counted from the report (五年内); the year itself is worked out'),
    words: bilingualSchema.describe('The report’s own words for it, in both languages'),
    sentence: sentenceIdSchema
      .optional()
      .describe('Id of the sentence that has the words, where it is not the number’s own'),
  })
  .refine(
    ({ value, inYears }) => value === undefined || inYears === undefined,
    'has a year and a count of years; one is enough',
  );
export type NumberTime = z.infer<typeof timeSchema>;

const common = {
  id: slugSchema.describe('Name of the number, never changed'),
  unit: z.string().describe('Base unit, one of content/units.yaml'),
  label: bilingualSchema.describe('What the number is, with scope, in a short phrase'),
  subject: z.string().describe('Subject for sorting and for the gallery, one of content/subjects.yaml'),
  remark: bilingualSchema.optional().describe('The trap: how it is misread, or what the words leave open'),
};

export const statedNumberSchema = z.strictObject({
  ...common,
  sentence: sentenceIdSchema.describe('Id of the sentence that states it'),
  quote: z.string().min(1).describe('Shortest stretch of the sentence that states it, with the word that bounds it'),
  quoteEn: z.string().min(1).describe('Its counterpart in the English of the sentence'),
  value: z.number().nullable().describe('Plain number in base units; null where the words hold no single one'),
  status: z.enum(STATUSES).exclude(['derived']).describe('What the words make of it'),
  bound: z.enum(BOUNDS).describe('How the words bound it'),
  commitment: z
    .strictObject({ as: z.enum(COMMITMENTS), why: reasonSchema })
    .optional()
    .describe('How firmly the words bind, where their reach is a reading, with the reason for it'),
  noValue: bilingualSchema.optional().describe('Why the words hold no single number, where the value is null'),
  time: timeSchema.optional().describe('When; absent where the report says nothing'),
  counts: bilingualSchema.optional().describe('What exactly is counted or measured, where the label cannot say it'),
  why: reasonSchema.optional().describe('Reason where value, status or bound differ from what the words suggest'),
});
export type StatedNumber = z.infer<typeof statedNumberSchema>;

const derivedNumberSchema = z.strictObject({
  ...common,
  derivation: z
    .strictObject({
      operation: z.enum(OPERATIONS).describe('The arithmetic, see deriveNumber'),
      of: z
        .array(z.union([slugSchema, z.number()]))
        .min(2)
        .describe('Ids of numbers or plain constants, in order'),
      digits: z.int().min(0).max(4).describe('Decimals that the operands allow'),
    })
    .describe('How the site works it out; the value itself is never typed'),
});
export type DerivedNumber = z.infer<typeof derivedNumberSchema>;

/** The file content/numbers.yaml. */
export const numbersSchema = z.strictObject({
  stated: z.array(statedNumberSchema).describe('Every quantity that the report states, in the report’s order'),
  derived: z
    .array(derivedNumberSchema)
    .describe('The site’s own arithmetic; an operand that is derived itself stands before'),
});
export type NumbersFile = z.infer<typeof numbersSchema>;
