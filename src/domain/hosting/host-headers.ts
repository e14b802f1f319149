import { LOCALES } from '../locale.ts';

/** What a host says beside each file of these paths; a path ends in `*` where it stands for all that follows. */
export type HeaderRule = { paths: string[]; headers: Record<string, string> };

/** A year, in seconds. */
const YEAR = 31_536_000;
/** Folders of files whose names change with their bytes: scripts and styles, the index of the search and the words that it shows. */
const HASHED = ['_astro', 'pagefind/index', 'data/search/words'];
/** The one folder of a language whose pages other sites may put into a frame. */
const FRAMES = 'embed';
/** Below them stand the files that scripts of other sites may read: data, pictures, frames with their oEmbed. */
const SHARED = ['charts', FRAMES];

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Strict-Transport-Security': `max-age=${YEAR}` };
/** What a browser heeds beside a page alone; beside each file of a search it would be a tenth of what is sent. */
const OF_PAGES = {
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/**
 * The headers of a built site, from the paths of its files (`en/about/index.html`). No path is given the same header by two
 * rules: Netlify and Cloudflare Pages would join the values, where other hosts take the last. The rest of the content
 * security policy stands in each page; who may frame it cannot be said there. `styleOf` gives the address of the style sheet of a
 * page: where all pages of a folder that have one share it, it is asked for before the page is read.
 */
export function hostHeaders(files: readonly string[], styleOf: (page: string) => string | undefined): HeaderRule[] {
  const hashed = HASHED.map((folder) => `/${folder}/*`);
  const others = distinct(files.map(besideHashed)).filter((path) => !/^\/[._]/.test(path) && !hashed.includes(path));
  const shared = LOCALES.flatMap((locale) => SHARED.map((name) => `/${locale}/${name}/*`));
  const pages = Map.groupBy(files.filter(isPage), (file) => (isLocal(file) ? secondOf(file) : topOf(file)));
  const closed = [...pages.keys()]
    .filter((path) => !LOCALES.some((locale) => path === `/${locale}/${FRAMES}/*`))
    .sort();
  const styles = Map.groupBy(
    closed.filter((path) => !shared.includes(path)),
    (path) => only(pages.get(path)!.flatMap((page) => styleOf(page) ?? [])),
  );
  return [
    { paths: ['/*'], headers: ALWAYS },
    { paths: hashed, headers: { 'Cache-Control': `public, max-age=${YEAR}, immutable` } },
    { paths: others, headers: { 'Cache-Control': 'no-cache' } },
    { paths: [...pages.keys()].sort(), headers: OF_PAGES },
    { paths: closed, headers: { 'Content-Security-Policy': "frame-ancestors 'none'" } },
    {
      paths: ['/data/*', `/${FRAMES}.js`, ...shared],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    ...[...styles].flatMap(([style, paths]) =>
      style === undefined ? [] : [{ paths, headers: { Link: `<${style}>; rel=preload; as=style` } }],
    ),
  ];
}

const isPage = (file: string) => file.endsWith('.html');
const isLocal = (file: string) => LOCALES.some((locale) => file.startsWith(`${locale}/`));

/** The path that stands for a page and all beside it in the folder below the root, or for a page alone that has no folder of its own. */
function topOf(page: string): string {
  const [first, ...rest] = page.split('/');
  return rest.at(-1) === 'index.html' ? `/${first}/*` : pathOf(page);
}

/** The path of the widest folder that a file shares with no hashed one, or of the file itself. */
function besideHashed(file: string): string {
  const names = file.split('/');
  const folders = names.slice(0, -1).map((_, depth) => names.slice(0, depth + 1).join('/'));
  const own = folders.find((folder) => !HASHED.some((hashed) => hashed.startsWith(`${folder}/`)));
  return own === undefined ? pathOf(file) : `/${own}/*`;
}

/** The same in the folder of a language. */
function secondOf(file: string): string {
  const [first, second, ...rest] = file.split('/');
  return rest.length > 0 ? `/${first}/${second}/*` : pathOf(file);
}

/** A folder is asked for by its name, not by that of its page. */
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The value that all are, if they are one. */
const only = <Value>([first, ...rest]: Value[]) => (rest.every((value) => value === first) ? first : undefined);

const distinct = (paths: string[]) => [...new Set(paths)].sort();
