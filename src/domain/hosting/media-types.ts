/** The media type of a file by its ending, as hosts and the data package say it. */
export const MEDIA_TYPES = {
  json: 'application/json',
  csv: 'text/csv',
  tmx: 'application/x-tmx+xml',
  xliff: 'application/xliff+xml',
  tbx: 'application/x-tbx+xml',
  xml: 'application/tei+xml',
  txt: 'text/plain',
  html: 'text/html',
  epub: 'application/epub+zip',
  apkg: 'application/octet-stream',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** The format of a file by its name. Throws at an ending that no file of the open data has. */
export function formatOf(path: string): Format {
  const ending = path.split('.').at(-1)!;
  if (!(ending in MEDIA_TYPES)) throw new Error(`src/domain/hosting/media-types.ts has no type for ${path}`);
  return ending as Format;
}

/** True of a format that is UTF-8 text. */
export function isText(format: Format): boolean {
  return !['zip', 'epub', 'apkg', 'pdf'].includes(format);
}
