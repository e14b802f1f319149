import type { APIRoute } from 'astro';
import { MOVED_SCHEMAS, writeMoved } from '../../domain/export/moved-files.ts';
import { absoluteUrl, dataPath } from '../../paths.ts';

const ENDING = '.schema.json';

export const getStaticPaths = () =>
  Object.keys(MOVED_SCHEMAS).map((path) => ({ params: { moved: path.slice(0, -ENDING.length) } }));

/** A schema at its old address. */
export const GET: APIRoute = ({ params, site }) =>
  Response.json(writeMoved(absoluteUrl(dataPath(MOVED_SCHEMAS[`${params['moved']}${ENDING}`]!), site)));
