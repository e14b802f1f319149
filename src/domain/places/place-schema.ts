import { z } from 'zod';
import { bilingualSchema, dateSchema, sentenceIdSchema, slugSchema, textSchema } from '../field-schema.ts';
import { STATUSES } from '../numbers/status.ts';

export const PLACE_KINDS = ['district', 'city', 'county'] as const;

export const sayingSchema = z.strictObject({
  sentence: sentenceIdSchema,
  within: textSchema.optional().describe('The shorthand in which the place is named, where it is not named by itself'),
  status: z.enum(STATUSES).extract(['achieved', 'expected', 'target']).describe('Done, about to be, or planned'),
  text: bilingualSchema.describe('What the sentence says of it, in few words'),
  brief: bilingualSchema
    .optional()
    .describe('The same of what is done or about to be, in the two or three words that a tile has room for'),
});

const placeSchema = z.strictObject({
  slug: slugSchema.describe('Its anchor on the page of places'),
  name: bilingualSchema.describe('The name as the report writes it, and its rendering'),
  break: z.int().min(1).optional().describe('After how many letters of the English name a narrow tile may break it'),
  kind: z.enum(PLACE_KINDS),
  tile: z
    .strictObject({ column: z.int().min(0), row: z.int().min(0) })
    .describe('Where its tile lies, from the north-west'),
  term: slugSchema.optional().describe('Its entry in the glossary'),
  says: z.array(sayingSchema).describe('Every sentence that names it, in the order of the report'),
});

/** The file content/places.yaml: the places of the area that the report is about, and what it says of each. */
export const placesSchema = z.strictObject({
  note: bilingualSchema.describe('Whose the list and the arrangement are, and what the tiles do not show'),
  source: z.strictObject({
    title: textSchema.describe('Title of the list of places as it stands there'),
    publisher: bilingualSchema,
    date: dateSchema.nullable(),
    url: z.url(),
    read: dateSchema.describe('Day on which the editors read it'),
    how: bilingualSchema.optional().describe('Where it was not read at its own address: where it was'),
  }),
  shorthands: z
    .array(
      z.strictObject({
        zh: textSchema.describe('The shorthand as the report writes it'),
        en: textSchema.describe('Its rendering'),
        term: slugSchema.optional().describe('Its entry in the glossary'),
        places: z.array(slugSchema).min(1).describe('The places that it holds'),
      }),
    )
    .describe('Names made of the names of several places'),
  places: z.array(placeSchema).min(2),
});
export type PlacesFile = z.infer<typeof placesSchema>;
