import { z } from 'zod';
import {
  bilingualSchema,
  chapterNumberSchema,
  dateSchema,
  orNull,
  passageIdSchema,
  sentenceIdSchema,
  slugSchema,
  textSchema,
} from '../field-schema.ts';
import { changesSchema } from './changes-schema.ts';
import { translationSchema } from './translation-schema.ts';

/** Words of the report with their English, null while they are not translated. */
const reportTextSchema = z.strictObject({
  zh: textSchema.describe('The Chinese of the report'),
  en: textSchema.nullable().describe('Its English; null while it is not translated'),
});

const edition = changesSchema.shape.editions.element.shape;
const change = edition.changes.valueType.shape;

const changeRecordSchema = z.strictObject({
  version: z.int().min(2).describe('The version that brought the change'),
  date: edition.date,
  kind: change.kind,
  old: textSchema.describe(
    'The English that it replaced; that version of the page is /v/{version}/{lang}/report/{slug}/',
  ),
  why: orNull(change.why),
});

const sentenceRecordSchema = z.strictObject({
  id: sentenceIdSchema.describe('chapter.passage.sentence; it never changes'),
  ...reportTextSchema.shape,
  terms: z.array(slugSchema).describe('Slugs of the terms that stand in it'),
  numbers: z.array(slugSchema).describe('Ids of the numbers that it states'),
  notes: z.array(bilingualSchema).describe('Notes of the editors'),
  changes: z.array(changeRecordSchema).describe('What versions of the translation changed in it, oldest first'),
});

const chapterRecordSchema = z.strictObject({
  number: chapterNumberSchema.describe('Number of the chapter; 0 is what stands before the first heading'),
  slug: slugSchema.describe('Its page is /{lang}/report/{slug}/'),
  zh: textSchema.describe('The source’s heading line; for chapter 0, which has none, the site’s name of it'),
  en: textSchema.nullable().describe('English of that line; null while it is not translated'),
  status: translationSchema.shape.status.describe('How far its translation is'),
  translated: dateSchema.nullable().describe('Day of the translation’s last version'),
  reviewed: dateSchema.nullable().describe('Day of its review'),
  version: z.int().min(1).nullable().describe('Version of its translation'),
  changes: z.array(changeRecordSchema).describe('What versions changed in its heading, oldest first'),
  passages: z
    .array(
      z.strictObject({
        id: passageIdSchema.describe('chapter.passage; it never changes'),
        sentences: z.array(sentenceRecordSchema).min(1).describe('Its sentences in their order'),
      }),
    )
    .min(1)
    .describe('Its passages in their order'),
});

/** The report in the site’s public data (/data/report.json); the shape is a contract with other people’s programs. */
export const reportRecordSchema = z
  .strictObject({
    title: reportTextSchema.describe('Title of the report'),
    date: dateSchema.describe('Day on which the report was given'),
    version: dateSchema.describe('Day of the last change of the translation; before there is one, of the report'),
    speaker: reportTextSchema.nullable().describe('The words that name the speaker; null where the report has none'),
    source: z
      .strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('Checksum of the Chinese text, UTF-8'),
      })
      .describe('The Chinese text from which all of this is made'),
    chapters: z.array(chapterRecordSchema).min(1).describe('Its chapters in their order'),
  })
  .describe('The report: all headings and sentences together, white space apart, are its source');
export type ReportRecord = z.infer<typeof reportRecordSchema>;
