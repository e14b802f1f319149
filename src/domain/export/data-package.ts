import type { Bilingual } from '../locale.ts';
import type { Columns } from './columns-schema.ts';

/** A file of the open data: its address below /data/, what it holds; its columns where it is a table, else its JSON Schema. */
export type DataFile = { path: string; title: string; columns?: readonly string[]; schema?: string };
/** What a data package says of itself. */
export type PackageFacts = {
  name: string;
  title: string;
  description: string;
  homepage: string;
  /** The day of the report. */
  date: string;
  source: string;
  licence: { id: string; name: string; url: string };
};

/**
 * The description of the open data for programs (Frictionless Data Package 1.0, /data/datapackage.json): every file, and of the
 * tables every column with type and meaning in English, and beside it in Chinese.
 */
export function dataPackage(facts: PackageFacts, files: DataFile[], columns: Columns) {
  const { name, title, description, homepage, date, source, licence } = facts;
  return {
    profile: 'data-package',
    name,
    title,
    description,
    homepage,
    version: date,
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    sources: [{ title: source }],
    resources: files.map((file) => resourceOf(file, columns)),
  };
}

function resourceOf({ path, title, columns: names, schema }: DataFile, columns: Columns) {
  const name = path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const format = path.split('.').at(-1)!;
  if (!names)
    return {
      name,
      path,
      title,
      format,
      mediatype: 'application/json',
      encoding: 'utf-8',
      ...(schema && { jsonSchema: schema }),
    };
  const fields = names.map((column) => fieldOf(column, columns[column]!));
  return {
    ...{ profile: 'tabular-data-resource', name, path, title, format, mediatype: 'text/csv', encoding: 'utf-8' },
    schema: { fields, missingValues: [''] },
  };
}

function fieldOf(name: string, { type, ...words }: Columns[string]) {
  const { en, zh }: Bilingual = words;
  const values = type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {};
  return { name, type, ...values, description: en, description_zh: zh };
}
