import { z } from 'zod';
import { bilingualSchema } from '../field-schema.ts';

const pointSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);

/** The file content/map.yaml: a small map of where the place of the report lies. Points are [longitude, latitude] in degrees. */
export const mapSchema = z.strictObject({
  alt: bilingualSchema.describe('What the map shows, for readers who do not see it'),
  credit: bilingualSchema.describe('Whose data it is drawn from, and what it leaves out'),
  bounds: z
    .strictObject({ west: z.number(), east: z.number(), south: z.number(), north: z.number() })
    .refine(({ west, east, south, north }) => west < east && south < north, 'is turned round')
    .describe('The part of the world that is shown, in degrees'),
  towns: z
    .array(
      z.strictObject({
        name: bilingualSchema,
        at: pointSchema,
        side: z.enum(['left', 'right']).describe('On which side of its dot the name is written'),
        here: z.literal(true).optional().describe('The place of the report'),
      }),
    )
    .min(1),
  land: z.array(z.array(pointSchema).min(3)).min(1).describe('The outlines of what is land, closed'),
});
export type MapFile = z.infer<typeof mapSchema>;
