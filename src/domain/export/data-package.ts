import type { Bilingual } from '../locale.ts';
import type { Columns } from './columns-schema.ts';
import { formatOf, isText, MEDIA_TYPES } from '../hosting/media-types.ts';

/**
 * A file of the open data: its address below /data/, what it holds, how large it is and its checksum; its columns where it is a
 * table, the address of its JSON Schema where it has one.
 */
export type DataFile = {
  path: string;
  title: string;
  columns?: readonly string[];
  schema?: string;
  bytes?: number;
  sha256?: string;
};
/** What a data package says of itself. */
export type PackageFacts = {
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  source: string;
  licence: { id: string; name: string; url: string };
};

/**
 * The description of the open data for programs (Frictionless Data Package 1.0, /data/datapackage.json): every file, and of the
 * tables every column with type and meaning in English, and beside it in Chinese.
 */
export function dataPackage(facts: PackageFacts, files: DataFile[], columns: Columns) {
  const { name, title, description, homepage, version, source, licence } = facts;
  return {
    profile: 'data-package',
    name,
    title,
    description,
    homepage,
    version,
    licenses: [{ name: licence.id, title: licence.name, path: licence.url }],
    sources: [{ title: source }],
    resources: files.map((file) => resourceOf(file, columns)),
  };
}

function resourceOf({ path, title, columns: names, schema, bytes, sha256 }: DataFile, columns: Columns) {
  const format = formatOf(path);
  const common = {
    ...{ name: path.toLowerCase().replace(/[^a-z0-9]+/g, '-'), path, title, format, mediatype: MEDIA_TYPES[format] },
    ...(isText(format) && { encoding: 'utf-8' }),
    ...(bytes !== undefined && { bytes }),
    ...(sha256 !== undefined && { hash: `sha256:${sha256}` }),
  };
  if (!names) return { ...common, ...(schema && { jsonSchema: schema }) };
  const fields = names.map((column) => fieldOf(column, columns[column]!));
  return { profile: 'tabular-data-resource', ...common, schema: { fields, missingValues: [''] } };
}

function fieldOf(name: string, { type, ...words }: Columns[string]) {
  const { en, zh }: Bilingual = words;
  const values = type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {};
  return { name, type, ...values, description: en, description_zh: zh };
}
