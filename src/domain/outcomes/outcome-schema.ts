import { z } from 'zod';
import {
  bilingualSchema,
  dateSchema,
  partialDateSchema,
  reasonSchema,
  sentenceIdSchema,
  slugSchema,
  textSchema,
} from '../field-schema.ts';
import { BOUNDS, COMMITMENTS } from '../numbers/status.ts';
import { READINGS } from './reading.ts';

const sourceSchema = z.strictObject({
  title: textSchema.nullable().describe('Title as it stands there, null where none was seen'),
  titleEn: textSchema.optional().describe('The same in this site’s English; needed where the title is Chinese'),
  about: bilingualSchema.optional().describe('What the page is, where its title was not seen'),
  publisher: textSchema.describe('Who publishes the page or the paper'),
  issuer: textSchema.optional().describe('The body whose words these are, where it is not the publisher'),
  date: partialDateSchema.nullable().describe('When it was published, null where the page shows no date'),
  url: z.url().optional().describe('Address, character for character as it was found; none where only a copy was seen'),
  seen: z
    .enum(['excerpt', 'page', 'copy'])
    .describe('What the editors saw: a stretch of it, all of it, or a copy elsewhere'),
  read: dateSchema.describe('Day on which the editors read it'),
});

export const laterReportSchema = z.strictObject({
  asOf: partialDateSchema.describe('The day, month or year for which the words hold, not the day of publication'),
  inferred: z
    .boolean()
    .describe('The editors worked asOf out: no text states it, or not all of it, and the remark says from what')
    .optional(),
  event: bilingualSchema
    .optional()
    .describe('What happened, in a few words that stand beside the date in the list (开通运营); of one report at most'),
  value: z.number().nullable().describe('The figure in base units; null for an event'),
  bound: z.enum(BOUNDS).optional().describe('How the words bound the figure, where they do (突破, 近, 左右)'),
  unit: z.string().optional().describe('Base unit of the figure, one of content/units.yaml'),
  words: z
    .strictObject({
      zh: textSchema.max(60).describe('The words as they stand in the source'),
      en: textSchema.describe('The same in English'),
    })
    .describe('The exact words of the source, at most 60 characters, and their English'),
  measure: bilingualSchema.optional().describe('Which measure the figure is: 增加值, 产值, 营收, 规上营收, 存量 …'),
  scope: bilingualSchema
    .optional()
    .describe('What the figure or the event covers, where the words alone do not say it'),
  series: z
    .enum(['first-count', 'revised', 'not-stated'])
    .optional()
    .describe('Whether the figure is a first count or was revised later; needed where there is a value'),
  revision: bilingualSchema.optional().describe('What revised it'),
  comparable: z.enum(['yes', 'partly', 'no']).describe('Whether it is of the same measure and scope as the promise'),
  why: bilingualSchema.optional().describe('Why it is not, or only partly; needed unless comparable is yes'),
  source: sourceSchema.describe('Where the words were read'),
});
export type LaterReport = z.infer<typeof laterReportSchema>;

/** One file of content/outcomes: one promise of the report and what was reported of it later. */
export const outcomeSchema = z.strictObject({
  title: bilingualSchema.describe('What was announced, in a short phrase without a verdict'),
  numbers: z
    .array(slugSchema)
    .default([])
    .describe('Ids of the goals and forecasts in content/numbers.yaml that it joins'),
  sentence: sentenceIdSchema.describe('Id of the sentence that announces it'),
  quote: textSchema.describe('The stretch of that sentence that announces it, with the word that sets its strength'),
  quoteEn: textSchema.optional().describe('Its counterpart in the English of the sentence, where it is translated'),
  due: z
    .strictObject({
      by: partialDateSchema.optional().describe('Year or month by which the words want it'),
      inYears: z.int().min(1).optional().describe('Years counted from the report (三年内)'),
      words: bilingualSchema.describe('The report’s own words for it'),
      sentence: sentenceIdSchema.optional().describe('Id of the sentence that has them, where it is not its own'),
    })
    .refine(({ by, inYears }) => (by === undefined) !== (inYears === undefined), 'has by or inYears, and not both')
    .optional()
    .describe('When it falls due, where the words say so; a promise with numbers takes it from them'),
  commitment: z
    .strictObject({ as: z.enum(COMMITMENTS), why: reasonSchema })
    .optional()
    .describe(
      'How firmly the words bind, where a word before a comma may govern the quote; a number decides for itself',
    ),
  terms: z.array(slugSchema).default([]).describe('Slugs of the terms whose pages lead here'),
  places: z
    .array(slugSchema)
    .optional()
    .describe('Slugs of the places that it concerns, where title and quote name others or do not name them'),
  reading: z.enum(READINGS).describe('What may be said of it, see READINGS'),
  part: bilingualSchema
    .optional()
    .describe('Which part is finished or in use, in a few words that stand beside the reading in-part in the list'),
  reports: z.array(laterReportSchema).default([]).describe('What was reported later, oldest first by asOf'),
  remark: bilingualSchema.optional().describe('What a reader must know to read the row right: one to three sentences'),
  differ: bilingualSchema
    .optional()
    .describe('Where official texts contradict each other: a short paragraph that tells it'),
  unconfirmed: bilingualSchema
    .optional()
    .describe('A later figure that is known and not listed, with the reason, in a few words; the remark tells more'),
  searched: z
    .strictObject({
      date: dateSchema.describe('Day of the search'),
      for: bilingualSchema.describe('What was searched for'),
      answer: bilingualSchema.describe('Which document would answer it'),
    })
    .optional()
    .describe('The search, needed where nothing was found'),
});
export type OutcomeEntry = z.infer<typeof outcomeSchema> & { slug: string };
