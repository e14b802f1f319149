import { z } from 'zod';
import { textSchema } from '../field-schema.ts';

/** The file content/columns.yaml: what each column of the CSV files holds, by its name. */
export const columnsSchema = z.record(
  z.string(),
  z.strictObject({
    type: z.enum(['string', 'number', 'boolean']).describe('Its type, in the words of Frictionless Table Schema'),
    zh: textSchema,
    en: textSchema,
  }),
);
export type Columns = z.infer<typeof columnsSchema>;
