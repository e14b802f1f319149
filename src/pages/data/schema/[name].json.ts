import type { APIRoute } from 'astro';
import { DATA_SCHEMAS, describeSchema, schemaFile, type SchemaName } from '../../../domain/export/data-schema.ts';
import { absoluteUrl, dataPath } from '../../../paths.ts';

export const getStaticPaths = () => Object.keys(DATA_SCHEMAS).map((name) => ({ params: { name } }));

/** What a JSON file of the open data holds, for programs (JSON Schema). */
export const GET: APIRoute = ({ params, site }) => {
  const name = params['name'] as SchemaName;
  return Response.json(describeSchema(name, absoluteUrl(dataPath(schemaFile(name)), site)));
};
