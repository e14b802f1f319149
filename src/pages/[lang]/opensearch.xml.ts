import type { APIRoute } from 'astro';
import { escapeXml } from '../../domain/text/escape-xml.ts';
import { localePaths } from '../../library/static-paths.ts';
import { absoluteUrl, faviconPath, searchPath } from '../../paths.ts';

export const getStaticPaths = localePaths;

/** The OpenSearch description, by which a browser can add this search to its own. */
export const GET: APIRoute = ({ locals, site: origin }) => {
  const { locale, site } = locals;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.shortName[locale])}</ShortName>
  <Description>${escapeXml(site.description[locale])}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absoluteUrl(faviconPath(), origin))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(absoluteUrl(searchPath(locale), origin))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
