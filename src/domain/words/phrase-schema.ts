import { z } from 'zod';
import { textSchema } from '../field-schema.ts';

/** The file content/words.yaml: stretches of the report that are otherwise read or cut into words wrongly. */
export const phrasesSchema = z.array(
  z.strictObject({
    zh: textSchema.describe('The stretch as the report writes it; a single word is read so wherever it stands alone'),
    pinyin: textSchema.describe('Its reading by word, with tone marks'),
  }),
);
export type Phrase = z.infer<typeof phrasesSchema>[number];
