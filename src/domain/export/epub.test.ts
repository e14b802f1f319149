import { expect, test } from 'vitest';
import { epubFiles } from './epub.ts';
import { BOOK, PARTS } from './sample-book.ts';

const DRAWINGS = new Map([
  ['firms.zh.svg', '<svg lang="zh"/>'],
  ['firms.en.svg', '<svg lang="en"/>'],
]);
const filesOf = () => epubFiles(PARTS, DRAWINGS);

test('an EPUB holds its media type first, then what leads to its pages, its pages and its drawings', () => {
  const files = filesOf();
  expect([...files.keys()]).toEqual([
    ...['mimetype', 'META-INF/container.xml', 'book/package.opf', 'book/nav.xhtml', 'book/style.css'],
    ...['title', 'chapter-0', 'chapter-5', 'charts', 'terms', 'numbers'].map((name) => `book/${name}.xhtml`),
    ...['book/firms.zh.svg', 'book/firms.en.svg'],
  ]);
  expect([files.get('mimetype'), files.get('book/firms.en.svg')]).toEqual(['application/epub+zip', '<svg lang="en"/>']);
  expect(files.get('META-INF/container.xml')).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`,
  );
});

test('its package says what the book is, lists every file with its media type, and reads the title before the contents', () => {
  expect(filesOf().get('book/package.opf')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">https://example.org/en/</dc:identifier>
<dc:title>牢记嘱托 Keep the charge in mind</dc:title>
<dc:language>zh-Hans</dc:language>
<dc:language>en-GB</dc:language>
<dc:creator>吴忠琼 Wu Zhongqiong</dc:creator>
<dc:publisher>The Report, Explained</dc:publisher>
<dc:date>2021-09-27</dc:date>
<dc:rights>CC BY 4.0, https://example.org/by</dc:rights>
<meta property="dcterms:modified">2026-11-28T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="title" href="title.xhtml" media-type="application/xhtml+xml"/>
<item id="chapter-0" href="chapter-0.xhtml" media-type="application/xhtml+xml"/>
<item id="chapter-5" href="chapter-5.xhtml" media-type="application/xhtml+xml"/>
<item id="charts" href="charts.xhtml" media-type="application/xhtml+xml"/>
<item id="terms" href="terms.xhtml" media-type="application/xhtml+xml"/>
<item id="numbers" href="numbers.xhtml" media-type="application/xhtml+xml"/>
<item id="drawing-1" href="firms.zh.svg" media-type="image/svg+xml"/>
<item id="drawing-2" href="firms.en.svg" media-type="image/svg+xml"/>
</manifest>
<spine>
<itemref idref="title"/>
<itemref idref="nav"/>
<itemref idref="chapter-0"/>
<itemref idref="chapter-5"/>
<itemref idref="charts"/>
<itemref idref="terms"/>
<itemref idref="numbers"/>
</spine>
</package>
`);
});

test('a report that names no speaker has no creator', () => {
  const nameless = epubFiles({ ...PARTS, book: { ...BOOK, speaker: null } }, DRAWINGS);
  expect(nameless.get('book/package.opf')).not.toContain('dc:creator');
});

test('its contents name each page in both languages, and links lead from file to file', () => {
  const files = filesOf();
  expect(files.get('book/nav.xhtml')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en-GB" xml:lang="en-GB"><head><meta charset="utf-8"/><title>The Report, Explained</title><link rel="stylesheet" href="style.css"/></head><body><nav epub:type="toc" role="doc-toc"><h1>chapter.contents（中） chapter.contents</h1><ol>
<li><a href="title.xhtml">牢记嘱托 Keep the charge in mind</a></li>
<li><a href="chapter-0.xhtml">开场 Opening</a></li>
<li><a href="chapter-5.xhtml">改革 Reform</a></li>
<li><a href="charts.xhtml">nav.charts（中） nav.charts</a></li>
<li><a href="terms.xhtml">nav.terms（中） nav.terms</a></li>
<li><a href="numbers.xhtml">nav.numbers（中） nav.numbers</a></li>
</ol></nav></body></html>
`);
  expect(files.get('book/chapter-5.xhtml')).toContain('<a class="term" href="terms.xhtml#t-four-bests">');
});
