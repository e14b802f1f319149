import { z } from 'zod';
import { bilingualSchema, slugSchema, textSchema } from '../field-schema.ts';
import { STATUSES } from '../numbers/status.ts';
import { PLACE_KINDS, placesSchema, sayingSchema } from './place-schema.ts';

const { shape } = placesSchema;

/** The places in the site’s public data (/data/places.json), null where a report has none; the shape is a contract. */
export const placesRecordSchema = z
  .strictObject({
    note: shape.note,
    source: shape.source,
    places: z.array(
      z.strictObject({
        slug: slugSchema.describe('Its place is /{lang}/places/#{slug}'),
        name: bilingualSchema,
        kind: z.enum(PLACE_KINDS),
        tile: shape.places.element.shape.tile,
        parts: z.array(textSchema).describe('The English name in the parts into which a narrow tile may break it'),
        term: slugSchema.nullable().describe('Its entry in the glossary'),
        mentions: z.array(
          z.strictObject({
            ...sayingSchema.omit({ within: true }).shape,
            status: z.enum(STATUSES),
            within: z
              .strictObject({ name: bilingualSchema, term: slugSchema.nullable() })
              .nullable()
              .describe('The shorthand that names it, where it is not named by itself'),
          }),
        ),
      }),
    ),
  })
  .nullable();
export type PlacesRecord = z.infer<typeof placesRecordSchema>;
