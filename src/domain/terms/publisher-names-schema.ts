import { z } from 'zod';
import { textSchema } from '../field-schema.ts';
import { isNamedInChinese } from './publisher-names.ts';

/** The file content/publisher-names.yaml: the English name of each publisher, by the name that the sources write. */
export const publisherNamesSchema = z.record(
  z.string().refine(isNamedInChinese, 'has no Chinese characters, and is printed as it stands'),
  textSchema.refine((name) => !isNamedInChinese(name), 'is not in English alone'),
);
export type PublisherNames = z.infer<typeof publisherNamesSchema>;

/** The name as the public data have it. */
export const publisherEnSchema = textSchema.nullable().describe('Its English name, where it is named in Chinese');
