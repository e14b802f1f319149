import { z } from 'zod';
import { bilingualSchema, patternSchema } from '../field-schema.ts';
import { COMMITMENTS, STATUSES } from './status.ts';

/** The file content/commitments.yaml: words that say what a number is, in the order of their weight. */
export const cuesSchema = z.array(
  z.strictObject({
    zh: patternSchema.describe('The Chinese word as a regular expression'),
    en: patternSchema.describe('Its counterparts, one of which stands in the English'),
    reach: z
      .enum(['clause', 'sentence', 'after'])
      .describe(
        'clause: it governs what follows up to the next comma; sentence: all that follows; after: what stands before it',
      ),
    status: z.enum(STATUSES).extract(['expected', 'target']).optional().describe('What it makes of the number'),
    commitment: z.enum(COMMITMENTS).optional().describe('How firmly it binds the speaker'),
    word: bilingualSchema.optional().describe('How it is quoted, where that is not as it was found'),
  }),
);

/** A word that governs numbers. */
export type Cue = z.infer<typeof cuesSchema>[number];
