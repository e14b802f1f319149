import { z } from 'zod';
import { chartRecordSchema } from '../charts/chart-record-schema.ts';
import { numberRecordSchema } from '../numbers/number-record-schema.ts';
import { outcomeRecordSchema } from '../outcomes/outcome-record-schema.ts';
import { placesRecordSchema } from '../places/places-record-schema.ts';
import { reportRecordSchema } from '../report/report-record-schema.ts';
import { termRecordSchema } from '../terms/term-record-schema.ts';

/** What the JSON files of the open data hold, by the name of the file. */
export const DATA_SCHEMAS = {
  report: reportRecordSchema,
  terms: z.array(termRecordSchema).describe('The terms of the report, by pinyin'),
  numbers: z.array(numberRecordSchema).describe('Every number, stated ones first and then the site’s own'),
  charts: z.array(chartRecordSchema).describe('The charts, by slug'),
  outcomes: z.array(outcomeRecordSchema).describe('What came of it, in the order of the report'),
  places: placesRecordSchema.describe('The places of the area that the report is about; null where it has none'),
} as const;
export type SchemaName = keyof typeof DATA_SCHEMAS;

/** The address of a file’s schema below /data/. */
export const schemaFile = (name: SchemaName) => `schema/${name}.json`;

/** The JSON Schema (2020-12) of one of the files; `id` is its own absolute address. */
export function describeSchema(name: SchemaName, id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(DATA_SCHEMAS[name]);
  return { $schema, $id: id, title: `${name}.json`, ...schema };
}
