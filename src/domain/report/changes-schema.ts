import { z } from 'zod';
import { chapterNumberSchema, dateSchema, reasonSchema } from '../field-schema.ts';

/** Why a sentence was changed, the gravest first; a change with several reasons has the gravest. */
export const CHANGE_KINDS = ['meaning', 'degree', 'term', 'grammar', 'split', 'style'] as const;

const changeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS, `must be one of ${CHANGE_KINDS.join(', ')}, the gravest that applies`),
  old: z.string().min(1).describe('The English of the version before; the new one is the unit itself'),
  why: reasonSchema.optional().describe('What was wrong, where the two texts do not say it; shown to readers'),
});

/** One file of content/translation/changes: what a chapter’s published versions changed, sentence by sentence. */
export const changesSchema = z.strictObject({
  chapter: chapterNumberSchema,
  editions: z.array(
    z.strictObject({
      version: z.int().min(2).describe('The version that brought the changes'),
      date: dateSchema,
      changes: z.record(z.string(), changeSchema).describe('Sentence id, or `heading`, to what was changed there'),
    }),
  ),
});
export type Changes = z.infer<typeof changesSchema>;
