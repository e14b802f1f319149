import type { APIRoute } from 'astro';
import { describeFile, writeFiles } from '../../library/write-data-files.ts';
import { describeData } from '../../library/describe-data.ts';
import { library } from '../../library/library.ts';

/** What the data files hold, for programs (Frictionless Data Package). */
export const GET: APIRoute = async ({ site }) => {
  const files = (await writeFiles(library, site)).filter(({ empty }) => !empty);
  return Response.json(
    describeData(
      library,
      files.map((file) => describeFile(file, library, 'en')),
      site,
    ),
  );
};
