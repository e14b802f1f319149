import { z } from 'zod';
import { bilingualSchema, orNull, slugSchema, textSchema } from '../field-schema.ts';
import { placesSchema, sayingSchema } from './place-schema.ts';

const { shape } = placesSchema;
const place = shape.places.element.shape;
const shorthand = shape.shorthands.element.shape;

/** The places in the site’s public data (/data/places.json), null where a report has none; the shape is a contract. */
export const placesRecordSchema = z
  .strictObject({
    note: shape.note,
    source: shape.source,
    places: z
      .array(
        z.strictObject({
          slug: slugSchema.describe('Its place is /{lang}/places/#{slug}'),
          name: place.name,
          kind: place.kind,
          tile: place.tile,
          parts: z.array(textSchema).describe('The English name in the parts into which a narrow tile may break it'),
          term: orNull(place.term),
          mentions: z
            .array(
              z.strictObject({
                ...sayingSchema.omit({ within: true }).shape,
                within: z
                  .strictObject({
                    name: bilingualSchema.describe('The shorthand as the report writes it, and its rendering'),
                    term: orNull(shorthand.term),
                  })
                  .nullable()
                  .describe('The shorthand that names it, where it is not named by itself'),
              }),
            )
            .describe('Every sentence that names it, in the order of the report'),
        }),
      )
      .describe('The places, and what the report says of each'),
  })
  .nullable();
export type PlacesRecord = z.infer<typeof placesRecordSchema>;
