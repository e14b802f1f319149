import type { APIRoute } from 'astro';
import { MEDIA_TYPES, formatOf, isText } from '../../domain/hosting/media-types.ts';
import { fileNames } from '../../library/data-files.ts';
import { writeFiles } from '../../library/write-data-files.ts';
import { library } from '../../library/library.ts';

export const getStaticPaths = () => fileNames(library).map((file) => ({ params: { file } }));

/** The files that hold everything; their shapes and columns are contracts with other people’s programs. */
export const GET: APIRoute = async ({ params, site }) => {
  const { path, bytes } = (await writeFiles(library, site)).find(({ path }) => path === params['file'])!;
  const format = formatOf(path);
  const charset = isText(format) ? '; charset=utf-8' : '';
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': `${MEDIA_TYPES[format]}${charset}` } });
};
