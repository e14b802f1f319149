import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';

const require = createRequire(import.meta.url);
const FACE = dirname(require.resolve('@fontsource-variable/noto-serif-sc/package.json'));
const NODE = /\(node\d{8}\)/g;
/** No host: every request is answered from here. */
const DESK = 'http://book.invalid/';
const STYLE = `<link rel="stylesheet" href="${DESK}face/index.css"><style>body,:lang(zh),:lang(en){font-family:"Noto Serif SC Variable",serif}:lang(en){font-variant-east-asian:proportional-width}</style></head>`;

/**
 * Prints the book in one HTML file as a PDF on A4, tagged, with bookmarks, its faces embedded; they are those of the package, not
 * of the machine. Its dates are `day` (`YYYY-MM-DD`), so that two builds of the same content are the same to the byte.
 */
export async function printBook(html: string, day: string): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const path = route.request().url().slice(DESK.length);
      if (path === '')
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('</head>', STYLE) });
      if (path.startsWith('face/')) return route.fulfill({ path: join(FACE, path.slice('face/'.length)) });
      return route.abort();
    });
    await page.goto(DESK);
    await page.evaluate(() => document.fonts.ready);
    const margin = { top: '18mm', bottom: '20mm', left: '18mm', right: '18mm' };
    const footer = '<p style="width:100%;text-align:center;font:8pt serif"><span class="pageNumber"></span></p>';
    const pdf = await page.pdf({ format: 'A4', margin, tagged: true, outline: true, displayHeaderFooter: true, headerTemplate: '<p></p>', footerTemplate: footer }); // prettier-ignore
    return setDates(pdf, day);
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
