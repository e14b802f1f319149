import { z } from 'zod';
import { bilingualSchema, dateSchema, slugSchema, textSchema } from '../field-schema.ts';

/** What people quote of a term. */
const quotedSchema = z.strictObject({
  zh: textSchema,
  pinyin: textSchema,
  en: textSchema,
  sense: bilingualSchema,
  explanation: bilingualSchema,
});
export type QuotedTerm = z.infer<typeof quotedSchema>;

/** One file of content/terms/changes: what a version of the glossary changed; that of the first names its day alone. */
export const termChangesSchema = z.strictObject({
  version: z.int().min(1).describe('The version that brought the changes'),
  date: dateSchema.describe('The day on which the version was finished'),
  changed: z
    .record(slugSchema, quotedSchema.partial())
    .default({})
    .describe('Term to what it said before, where that differs; everything of a term that is gone'),
  added: z.array(slugSchema).default([]).describe('Terms that came with this version'),
});
export type TermChanges = z.infer<typeof termChangesSchema>;
