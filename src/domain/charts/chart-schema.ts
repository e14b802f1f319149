import { z } from 'zod';
import { bilingualSchema, chapterNumberSchema } from '../field-schema.ts';
import { statedNumberSchema } from '../numbers/number-schema.ts';
import { FORMS, type Form } from './forms.ts';
import { ROLES } from './panel.ts';

/** `counts` is no form of a panel: it is drawn from all numbers of the report at once. */
const formSchema = z.enum(Object.keys(FORMS) as [Form, ...Form[]]);

const itemSchema = z.strictObject({
  number: z.string().describe('Id of a number in content/numbers.yaml; its value is never typed here'),
  role: z
    .enum(ROLES)
    .describe(
      'What it is in its panel: where it began, stands or is to go; part or whole of a stack; change between two others, drawn as a bracket',
    ),
  label: bilingualSchema.optional().describe('Name of its row, where the panel has more than one thing'),
  times: z.string().optional().describe('Unit squares: id of the number that says how many there are'),
});

const panelSchema = z.strictObject({
  title: bilingualSchema.optional().describe('Heading of the panel'),
  form: formSchema.optional().describe('Where it is drawn otherwise than the chart'),
  line: z
    .strictObject({ at: z.number(), label: bilingualSchema })
    .optional()
    .describe('A line to compare with, named in the report’s words (the top 100)'),
  items: z.array(itemSchema).min(1).describe('Its numbers in the order of the picture'),
});

const common = {
  title: bilingualSchema.describe('The question that the chart answers'),
  shows: bilingualSchema.describe('One sentence: what it shows'),
  not: bilingualSchema.describe('One sentence: what it does not show'),
  subject: statedNumberSchema.shape.subject,
  chapter: chapterNumberSchema.describe('Chapter of the report that it belongs to'),
};

/** One file of content/charts. */
export const chartSchema = z.discriminatedUnion('form', [
  z.strictObject({
    ...common,
    form: formSchema.describe('How it is drawn'),
    scaleWith: z.string().optional().describe('Slug of the chart whose scale it shares'),
    panels: z.array(panelSchema).min(1).describe('Frames side by side or below one another; each has one axis at most'),
  }),
  z.strictObject({
    ...common,
    form: z.literal('counts').describe('All numbers of the report, one cell each'),
    by: z.enum(['chapter', 'bound']).describe('What the rows are'),
  }),
]);
export type ChartEntry = z.infer<typeof chartSchema> & { slug: string };
