import { z } from 'zod';
import { bilingualSchema, slugSchema } from '../field-schema.ts';

const words = {
  title: bilingualSchema.describe('What is found, in one line; places such as {goals} are counted, see COUNTS'),
  text: bilingualSchema.describe('The finding in two or three sentences, with such places too'),
};

/** What the picture of a finding is drawn from. */
const findingSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('numbers').describe('Every sentence, and which of them hold a number'), ...words }),
  z.strictObject({ of: z.literal('outcomes').describe('What was found of the promises, by finding'), ...words }),
  z.strictObject({
    of: z.literal('phrase').describe('A term with its parts'),
    term: slugSchema.describe('Slug of a term that has parts'),
    ...words,
  }),
]);
export type Finding = z.infer<typeof findingSchema>;

/** The file content/home.yaml: what the home page says of the place and shows of the report. */
export const homeSchema = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        name: bilingualSchema.describe('What the fact is about, in a word or two'),
        value: bilingualSchema,
        source: slugSchema.describe('Name of a source that the page `background` cites'),
      }),
    )
    .describe('What a reader who has never heard of the place must know'),
  findings: z.array(findingSchema).describe('What the report shows when it is counted; a picture each'),
});
export type HomeFile = z.infer<typeof homeSchema>;
