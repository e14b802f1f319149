import { z } from 'zod';
import { bilingualSchema, slugSchema } from '../field-schema.ts';

/** The file content/subjects.yaml: by what numbers and charts are sorted, in the order of the gallery. */
export const subjectsSchema = z
  .record(slugSchema, bilingualSchema)
  .transform((subjects) => Object.entries(subjects).map(([id, name]) => ({ id, ...name })));

/** A subject with its name in both languages. */
export type Subject = z.infer<typeof subjectsSchema>[number];
