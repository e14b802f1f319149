import { z } from 'zod';
import { reasonSchema } from '../field-schema.ts';

/** The file content/numerals.yaml: words whose numeral is no quantity, so that the English needs none for it. */
export const noQuantitySchema = z.array(
  z.strictObject({
    word: z
      .string()
      .min(1)
      .describe('The word as the report writes it, long enough to hold nothing that is a quantity'),
    why: reasonSchema.describe('Why its numeral states no quantity'),
  }),
);
export type NoQuantity = z.infer<typeof noQuantitySchema>[number];
