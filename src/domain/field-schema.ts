import { z } from 'zod';
import { isPartialDate } from './calendar.ts';
import type { Bilingual } from './locale.ts';

// Fields that files of several kinds have.

/** Some text; white space at its ends is dropped. */
export const textSchema = z.string().trim().min(1);

/** A text in both languages; neither may be empty. */
export const bilingualSchema = z.strictObject({
  zh: textSchema.describe('The Chinese text'),
  en: textSchema.describe('The English text'),
}) satisfies z.ZodType<Bilingual>;

/** A name that addresses and other files call an entry by. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name is lower-case letters and digits, joined by single hyphens');

/** A day as `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();

/** A year, a month or a day: `2021`, `2021-09`, `2021-09-27`. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'a date is YYYY, YYYY-MM or YYYY-MM-DD, and the calendar has it');

/** A chapter of the report; 0 is what stands before the first heading. The content check knows how many there are. */
export const chapterNumberSchema = z.int().min(0);

export const passageIdSchema = z
  .string()
  .regex(/^\d+\.\d+$/, 'a passage id is chapter.passage in quotation marks, such as "0.1"');

export const sentenceIdSchema = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, 'a sentence id is chapter.passage.sentence, such as 5.3.2');

/** Why a rule does not hold here: a reason, not a word. */
export const reasonSchema = z.string().min(10);

/** A regular expression, as YAML writes it. */
export const patternSchema = z.string().min(1).refine(isPattern, 'is no regular expression');

/** English phrases: whole words, whatever their case. */
export const phrasesSchema = z
  .array(z.string().trim().min(2))
  .min(1)
  .describe('Whole words, whatever their case; `*` stands for the rest of a word: `promot*`, `work* for`');

/** A field that content may leave out, as the open data has it: null where it is left out, and with its description. */
export function orNull<T extends z.ZodType>(field: z.ZodOptional<T>): z.ZodNullable<T> {
  return z.nullable(field.unwrap()).meta({ ...field.meta() });
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
