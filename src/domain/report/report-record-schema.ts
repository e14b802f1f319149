import { z } from 'zod';
import {
  bilingualSchema,
  chapterNumberSchema,
  dateSchema,
  passageIdSchema,
  sentenceIdSchema,
  slugSchema,
  textSchema,
} from '../field-schema.ts';
import { CHANGE_KINDS } from './changes-schema.ts';
import { translationSchema } from './translation-schema.ts';

/** Words of the report with their English, null while they are not translated. */
const reportTextSchema = z.strictObject({ zh: textSchema, en: textSchema.nullable() });

const changeRecordSchema = z.strictObject({
  version: z.int().min(2).describe('The version that brought the change'),
  date: dateSchema,
  kind: z.enum(CHANGE_KINDS),
  old: textSchema.describe(
    'The English that it replaced; that version of the page is /v/{version}/{lang}/report/{slug}/',
  ),
  why: bilingualSchema.nullable(),
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
  number: chapterNumberSchema,
  slug: slugSchema.describe('Its page is /{lang}/report/{slug}/'),
  zh: textSchema.describe('The source’s heading line; for chapter 0, which has none, the site’s name of it'),
  en: textSchema.nullable(),
  status: translationSchema.shape.status.describe('How far its translation is'),
  translated: dateSchema.nullable().describe('Day of the translation’s last version'),
  reviewed: dateSchema.nullable().describe('Day of its review'),
  version: z.int().min(1).nullable().describe('Version of its translation'),
  changes: z.array(changeRecordSchema).describe('What versions changed in its heading, oldest first'),
  passages: z.array(z.strictObject({ id: passageIdSchema, sentences: z.array(sentenceRecordSchema).min(1) })).min(1),
});

/** The report in the site’s public data (/data/report.json); the shape is a contract with other people’s programs. */
export const reportRecordSchema = z
  .strictObject({
    title: reportTextSchema,
    date: dateSchema.describe('Day on which the report was given'),
    version: dateSchema.describe('Day of the last change of the translation; before there is one, of the report'),
    speaker: reportTextSchema.nullable().describe('Null where the report names none'),
    source: z.strictObject({
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Checksum of the Chinese text, UTF-8'),
    }),
    chapters: z.array(chapterRecordSchema).min(1),
  })
  .describe('The report: all headings and sentences together, white space apart, are its source');
export type ReportRecord = z.infer<typeof reportRecordSchema>;
