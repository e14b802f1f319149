import { z } from 'zod';
import { textSchema } from '../field-schema.ts';
import { isNamedInChinese, type PublisherNames } from './publisher-names.ts';

/** The file content/publisher-names.yaml. */
export const publisherNamesSchema: z.ZodType<PublisherNames> = z.record(
  z.string().refine(isNamedInChinese, 'has no Chinese characters, and is printed as it stands'),
  textSchema.refine((name) => !isNamedInChinese(name), 'is not in English alone'),
);

/** The name as the public data have it. */
export const publisherEnSchema = textSchema.nullable().describe('Its English name, where it is named in Chinese');
