import { z } from 'zod';
import { patternSchema, phrasesSchema, reasonSchema } from '../field-schema.ts';

const styleRuleSchema = z
  .strictObject({
    zh: patternSchema
      .optional()
      .describe('Regular expression: the rule holds where the Chinese fits it; without it, for every sentence'),
    in: z.array(z.string()).min(1).optional().describe('Passages to which the rule is confined: `2.6`'),
    en: phrasesSchema.optional().describe('At least one of these must stand in the English'),
    never: phrasesSchema.optional().describe('None of these may stand in the English'),
    why: reasonSchema.describe('Why; it is shown with the fault, so it says what to write instead'),
    except: z
      .record(z.string(), reasonSchema)
      .optional()
      .describe('Sentence id (or `heading 5`) to the reason why the rule does not hold there'),
  })
  .refine(({ en, never }) => en ?? never, 'asks for nothing and forbids nothing');
export type StyleRule = z.infer<typeof styleRuleSchema>;

/** One file of content/style: rules of one kind that the English of an edition from the second on keeps. */
export const styleSchema = z.array(styleRuleSchema);
