import { z } from 'zod';
import { slugSchema } from '../field-schema.ts';

/** The file content/charts/pinned/successors.yaml: where the charts that are gone have their numbers now, by their old names. */
export const successorsSchema = z.record(
  slugSchema,
  z.union([
    z.strictObject({ chart: slugSchema.describe('The chart that draws them') }),
    z.strictObject({ number: slugSchema.describe('Where no chart does: the first of them on the page of numbers') }),
  ]),
);
export type Successors = z.infer<typeof successorsSchema>;
