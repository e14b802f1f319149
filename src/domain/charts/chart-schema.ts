import { z } from 'zod';
import { bilingualSchema, chapterNumberSchema, sentenceIdSchema } from '../field-schema.ts';
import { statedNumberSchema } from '../numbers/number-schema.ts';
import { STATUSES } from '../numbers/status.ts';
import { FORMS, type Form } from './forms.ts';
import { ROLES } from './panel.ts';

/** The forms of a panel; `counts`, `outcomes`, `tiles` and `stages` have none and are drawn from the report as a whole. */
const formSchema = z.enum(Object.keys(FORMS) as [Form, ...Form[]]);

const itemSchema = z.strictObject({
  number: z.string().describe('Id of a number in content/numbers.yaml; its value is never typed here'),
  role: z
    .enum(ROLES)
    .describe(
      'What it is in its panel: where it began, stands or is to go; part or whole of a stack; the change from start to now or the gap from now to target, drawn as a bracket',
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
  shows: bilingualSchema.describe('One sentence: the answer'),
  not: bilingualSchema.describe(
    'One sentence that asks to read it with care: what it does not show, or how it is misread',
  ),
  subject: statedNumberSchema.shape.subject,
  chapter: chapterNumberSchema.describe('Chapter of the report that it belongs to'),
};

/** One file of content/charts. */
export const chartSchema = z.discriminatedUnion('form', [
  z.strictObject({
    ...common,
    form: formSchema.describe('How it is drawn'),
    oneScale: z.literal(true).optional().describe('All panels have one axis'),
    panels: z.array(panelSchema).min(1).describe('Frames side by side or below one another; each has one axis at most'),
  }),
  z.strictObject({
    ...common,
    form: z
      .literal('counts')
      .describe('The whole report, counted; its texts may name {sentences}, {goals} and other counts'),
    by: z.enum(['sentence', 'commitment']).describe('Every sentence by what it holds, or every goal by how firm it is'),
  }),
  z.strictObject({
    ...common,
    form: z
      .literal('outcomes')
      .describe(
        'What came of the report, from content/outcomes; its texts may name {entries}, {found} and other counts',
      ),
    by: z.enum(['figure', 'reading']).describe('Goals beside their later figures, or every entry by its reading'),
  }),
  z.strictObject({
    ...common,
    form: z
      .literal('tiles')
      .describe('The places of content/places.yaml; its texts may name {places} and other counts'),
  }),
  z.strictObject({
    ...common,
    form: z.literal('stages').describe('What is at which stage, without numbers'),
    stages: z
      .array(
        z.strictObject({
          title: bilingualSchema.describe('Name of the stage, in the report’s words'),
          status: z.enum(STATUSES).describe('What it makes of its members'),
          members: z
            .array(z.strictObject({ sentence: sentenceIdSchema, text: bilingualSchema }))
            .min(1)
            .describe('What is at this stage, with the sentence that says so'),
        }),
      )
      .min(2),
  }),
]);
export type ChartEntry = z.infer<typeof chartSchema> & { slug: string };
/** An entry whose numbers stand in panels. */
export type PanelEntry = Extract<ChartEntry, { panels: unknown }>;
