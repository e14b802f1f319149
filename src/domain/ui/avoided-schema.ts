import { z } from 'zod';
import { reasonSchema } from '../field-schema.ts';

const wordsSchema = z.array(z.string().trim().min(1)).min(1);

const avoidedSchema = z
  .strictObject({
    zh: wordsSchema.optional().describe('Stretches of Chinese'),
    en: wordsSchema.optional().describe('Whole English words, whatever their case; `*` stands for the rest of a word'),
    but: wordsSchema.optional().describe('Phrases of either language in which the words are right'),
    why: reasonSchema.describe('Why; it is shown with the fault, so it says what to write instead'),
    except: z
      .record(z.string(), reasonSchema)
      .optional()
      .describe('Id of a text to the reason why the words may stand there'),
  })
  .refine(({ zh, en }) => zh ?? en, 'avoids nothing');

/** Words that the site does not use when it speaks in its own voice. */
export type Avoided = z.infer<typeof avoidedSchema>;

/** The file ui/avoided.yaml. */
export const avoidedListSchema = z.array(avoidedSchema);
