import { FACE_RULES, readFace, writeFaceStyle } from './book-faces.ts';
import { launchBrowser } from './launch-browser.ts';

const NODE = /\(node\d{8}\)/g;
/** No host: every request is answered from here. */
const DESK = 'http://book.invalid/';
const FACES = `${DESK}faces/`;
/** Paper. Both languages of a heading stand on one line, as a bookmark has them. */
const STYLE = `<link rel="stylesheet" href="${FACES}style.css"><style>${FACE_RULES}:is(h1,h2){break-after:avoid}:is(h1,h2) span{display:inline}.title-page h1{white-space:pre-wrap}.title-page h1 span{display:inline-block}@page{size:A4;margin:18mm 18mm 20mm;@bottom-center{content:counter(page);font:8pt "Source Serif 4"}}</style></head>`;

/**
 * Prints the book in one HTML file as a PDF on A4, tagged, with bookmarks, its faces embedded; they are those of packages, not
 * of the machine. Its dates are `day` (`YYYY-MM-DD`), so that two builds of the same content are the same to the byte.
 */
export async function printBook(html: string, day: string): Promise<Uint8Array> {
  const text = [...new Set(html)].join('');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === DESK)
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('</head>', STYLE) });
      if (!url.startsWith(FACES)) return route.abort();
      const path = url.slice(FACES.length);
      if (path === 'style.css') return route.fulfill({ contentType: 'text/css', body: writeFaceStyle() });
      return route.fulfill({ body: Buffer.from(await readFace(path, text)) });
    });
    // It may wait long for the rest of a build.
    await page.goto(DESK, { timeout: 0 });
    await page.evaluate(() => document.fonts.ready);
    return setDates(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), day);
  } finally {
    await browser.close();
  }
}

/**
 * The same file with the day in the place of the hour at which it was printed, and the names of its parts counted from one, which
 * the browser counts from wherever it was: as many bytes, so that every place in it stays right.
 */
export function setDates(pdf: Buffer, day: string): Uint8Array {
  const text = pdf.toString('latin1');
  const nodes = [...new Set(text.match(NODE))].sort();
  const counted = new Map(nodes.map((node, index) => [node, `(node${String(index + 1).padStart(8, '0')})`]));
  const dated = text.replace(/\(D:\d{14}/g, `(D:${day.replaceAll('-', '')}000000`);
  return Buffer.from(
    dated.replace(NODE, (node) => counted.get(node)!),
    'latin1',
  );
}
