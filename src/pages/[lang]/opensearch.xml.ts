import type { APIRoute } from 'astro';
import { localePaths } from '../../library/static-paths.ts';
import { absoluteUrl, faviconPath, searchPath } from '../../paths.ts';

export const getStaticPaths = localePaths;

/** The OpenSearch description, by which a browser can add this search to its own. */
export const GET: APIRoute = ({ locals: { locale, t }, site }) => {
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t('search.openName'))}</ShortName>
  <Description>${escapeXml(t('site.description'))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image type="image/svg+xml">${escapeXml(absoluteUrl(faviconPath(), site))}</Image>
  <Url type="text/html" method="get" template="${escapeXml(absoluteUrl(searchPath(locale), site))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
