import { decodeEscapes } from '../decode-escapes.ts';

/** Where the site will stand: its origin without a slash, the path below which it stands (`/` or `/foo/`), and whether that is this machine alone. */
export type SiteAddress = { origin: string; base: string; local: boolean };
export type AddressSettings = {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
  PORT?: string | undefined;
};

/**
 * Reads the settings SITE_URL and BASE_PATH; a path in SITE_URL is the base path. Without SITE_URL the site is for this
 * machine, on PORT or 4321. Throws one sentence that names the setting and the remedy when one of them cannot be right.
 */
export function readSiteAddress({ SITE_URL = '', BASE_PATH = '', PORT }: AddressSettings): SiteAddress {
  const asked = readBase(BASE_PATH);
  if (SITE_URL.trim() === '') {
    return { origin: `http://127.0.0.1:${readPort(PORT)}`, base: asked ?? '/', local: true };
  }
  const url = readUrl(SITE_URL);
  const named = readBase(url.pathname, 'SITE_URL');
  if (named !== undefined && asked !== undefined && named !== asked) {
    throw new Error(`SITE_URL has the path ${named} and BASE_PATH says ${asked}; leave one of them out.`);
  }
  return { origin: url.origin, base: named ?? asked ?? '/', local: false };
}

/** The port that a number names, 4321 without one. Throws when it is no port. */
export function readPort(text = '4321'): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is “${text}”; it must be a number from 1 to 65535.`);
}

function readUrl(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(
      `SITE_URL is “${text}”, which is no address; write it with its scheme, such as https://example.org`,
    );
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Error(`SITE_URL is “${text}”; it must begin with https:// or http://`);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`SITE_URL is “${text}”; it must be a plain address without ?, # or a user’s name`);
  }
  return url;
}

/** The path with one slash at each end, its letters as one reads them; undefined for none. */
function readBase(text: string, setting = 'BASE_PATH'): string | undefined {
  const path = text.trim();
  if (/^\/?[A-Za-z]:[\\/]/.test(path)) {
    throw new Error(
      `${setting} is “${path}”, a folder of this machine. Git Bash turns /foo/ into one: write BASE_PATH=foo without slashes.`,
    );
  }
  if (/[?#\\]|:\/\//.test(path)) {
    throw new Error(`${setting} is “${path}”; it must be a path such as /foo/, without ?, #, \\ or an origin`);
  }
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..')) {
    throw new Error(`${setting} is “${path}”; a path must not hold . or ..`);
  }
  return parts.length === 0 ? undefined : `/${parts.map(decodeEscapes).join('/')}/`;
}
