import { z } from 'zod';
import { bilingualSchema, dateSchema, sentenceIdSchema, slugSchema, textSchema } from '../field-schema.ts';
import { STATUSES } from '../numbers/status.ts';

export const sayingSchema = z.strictObject({
  sentence: sentenceIdSchema.describe('Id of the sentence'),
  within: textSchema.optional().describe('The shorthand in which the place is named, where it is not named by itself'),
  status: z
    .enum(STATUSES)
    .extract(['achieved', 'expected', 'target'])
    .describe('Whether what is said of it is done (achieved), about to be (expected) or planned (target)'),
  text: bilingualSchema.describe('What the sentence says of it, in few words'),
  brief: bilingualSchema
    .optional()
    .describe('The same of what is done or about to be, in the two or three words that a tile has room for'),
});
export type Saying = z.infer<typeof sayingSchema>;

const placeSchema = z.strictObject({
  slug: slugSchema.describe('Its anchor on the page of places'),
  name: bilingualSchema.describe('The name as the report writes it, and its rendering'),
  break: z.int().min(1).optional().describe('After how many letters of the English name a narrow tile may break it'),
  kind: z.enum(['district', 'city', 'county']).describe('A district of the city, a city of county level, or a county'),
  tile: z
    .strictObject({
      column: z.int().min(0).describe('Column, counted from 0 in the west'),
      row: z.int().min(0).describe('Row, counted from 0 in the north'),
    })
    .describe('Where its tile lies, from the north-west'),
  term: slugSchema.optional().describe('Its entry in the glossary'),
  says: z.array(sayingSchema).describe('Every sentence that names it, in the order of the report'),
});

/** The file content/places.yaml: the places of the area that the report is about, and what it says of each. */
export const placesSchema = z.strictObject({
  note: bilingualSchema.describe('Whose the list and the arrangement are, and what the tiles do not show'),
  source: z
    .strictObject({
      title: textSchema.describe('Title of the list of places as it stands there'),
      publisher: bilingualSchema.describe('Who publishes it'),
      date: dateSchema.nullable().describe('Day of publication, null where it shows none'),
      url: z.url().describe('Its own address'),
      read: dateSchema.describe('Day on which the editors read it'),
      how: bilingualSchema.optional().describe('Where it was not read at its own address: where it was'),
    })
    .describe('Where the list of places is from'),
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
  places: z.array(placeSchema).min(2).describe('The places, and what the report says of each'),
});
export type PlacesFile = z.infer<typeof placesSchema>;
