import { z } from 'zod';
import { bilingualSchema, chapterNumberSchema, dateSchema } from '../field-schema.ts';

/** Why a sentence was changed, the gravest first; a change with several reasons has the gravest. */
const CHANGE_KINDS = ['meaning', 'degree', 'term', 'grammar', 'split', 'style'] as const;

/** A change of these kinds corrects what a reader may have relied on: it is listed under Corrections and says why. */
export const CORRECTION_KINDS = ['meaning', 'degree'] as const satisfies (typeof CHANGE_KINDS)[number][];

const changeSchema = z
  .strictObject({
    kind: z
      .enum(CHANGE_KINDS, `must be one of ${CHANGE_KINDS.join(', ')}, the gravest that applies`)
      .describe('Why it was changed; of several reasons the gravest'),
    old: z.string().min(1).describe('The English of the version before; the new one is the unit itself'),
    why: bilingualSchema.optional().describe('What was wrong; shown to readers, needed for meaning and degree'),
  })
  .refine(
    ({ kind, why }) => why !== undefined || !CORRECTION_KINDS.some((graver) => graver === kind),
    'changes the meaning or its degree and does not say why',
  );

/** One file of content/translation/changes: what a chapter’s published versions changed, sentence by sentence. */
export const changesSchema = z.strictObject({
  chapter: chapterNumberSchema,
  editions: z.array(
    z.strictObject({
      version: z.int().min(2).describe('The version that brought the changes'),
      date: dateSchema.describe('Day on which that version was finished'),
      changes: z.record(z.string(), changeSchema).describe('Sentence id, or `heading`, to what was changed there'),
    }),
  ),
});
export type Changes = z.infer<typeof changesSchema>;
