import { expect, test } from 'vitest';
import { bookPages } from './book-pages.ts';
import { BOOK, OPENING, PARTS, REFORM } from './sample-book.ts';
import { writeXml } from './xml.ts';

const pagesOf = (parts: Partial<typeof PARTS> = {}) =>
  bookPages({ ...PARTS, hrefOf: (page, id) => `${page}#${id}`, ...parts });
/** A page, each element on a line of its own. */
const pageOf = (name: string, parts: Partial<typeof PARTS> = {}) =>
  writeXml(pagesOf(parts).find((page) => page.name === name)!.content)
    .replace(/^<\?.*\n/, '')
    .trimEnd()
    .replaceAll(/>\n?</g, '>\n<');

/** The head of a table of numbers. */
const HEAD = `<thead>
<tr>
${['what', 'value', 'status', 'sentence']
  .map(
    (name) => `<th scope="col">
<span lang="zh-Hans" xml:lang="zh-Hans">chart.column.${name}（中）</span> <span lang="en-GB" xml:lang="en-GB">chart.column.${name}</span>
</th>`,
  )
  .join('\n')}
</tr>
</thead>`;

test('what would be empty is no page', () => {
  expect(pagesOf().map(({ name }) => name)).toEqual(['title', 'chapter-0', 'chapter-5', 'charts', 'terms', 'numbers']);
  const bare = pagesOf({ charts: [], numbers: [], book: { ...BOOK, terms: [], report: [OPENING] } });
  expect(bare.map(({ name, title }) => [name, title.en])).toEqual([
    ['title', 'Keep the charge in mind'],
    ['chapter-0', 'Opening'],
  ]);
});

test('the opening has no heading of the report, and what is not translated says so', () => {
  expect(pageOf('chapter-0')).toBe(`<section id="chapter-0">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">开场</span> <span lang="en-GB" xml:lang="en-GB">Opening</span>
</h1>
<p lang="zh-Hans" xml:lang="zh-Hans">chapter.untranslated（中）</p>
<p lang="en-GB" xml:lang="en-GB">chapter.untranslated</p>
<section class="passage" id="p0.1">
<div class="sentence" id="s0.1.1">
<p class="id">0.1.1</p>
<p lang="zh-Hans" xml:lang="zh-Hans">同志们：</p>
</div>
</section>
</section>`);
});

test('a heading that is not translated stands in Chinese alone, and a sentence that only the English has in English', () => {
  const [sentence] = REFORM.passages[0]!.sentences;
  const chapter = {
    ...{ ...REFORM, heading: { ...REFORM.heading, en: null } },
    passages: [{ id: '5.3' as const, name: null, sentences: [{ ...sentence!, zh: '' }] }],
  };
  const page = pageOf('chapter-5', { book: { ...BOOK, report: [chapter] } });
  expect(page).toContain(
    '</h1>\n<p lang="zh-Hans" xml:lang="zh-Hans">五、改革</p>\n<section class="passage" id="p5.3">',
  );
  expect(page).toContain('<p class="id">5.3.2</p>\n<p lang="en-GB" xml:lang="en-GB">Create the ');
});

test('the title page names the report, the site, its version and its licence', () => {
  expect(pageOf('title')).toBe(`<section id="title" class="title-page">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">牢记嘱托</span> <span lang="en-GB" xml:lang="en-GB">Keep the charge in mind</span>
</h1>
<p lang="zh-Hans" xml:lang="zh-Hans">报告（2021年9月27日）</p>
<p lang="en-GB" xml:lang="en-GB">the report, 27 September 2021</p>
<hr/>
<p lang="zh-Hans" xml:lang="zh-Hans">读懂报告</p>
<p lang="en-GB" xml:lang="en-GB">The Report, Explained</p>
<p>
<a href="https://example.org/zh/">https://example.org/zh/</a>
</p>
<p>
<a href="https://example.org/en/">https://example.org/en/</a>
</p>
<p lang="zh-Hans" xml:lang="zh-Hans">footer.source（中）</p>
<p lang="en-GB" xml:lang="en-GB">footer.source</p>
<p>2026-11-28 · <a href="https://example.org/by">CC BY 4.0</a>
</p>
</section>`);
});

test('a chapter has each sentence in the languages that there are, its terms and notes leading to theirs', () => {
  expect(pageOf('chapter-5')).toBe(`<section id="chapter-5">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">改革</span> <span lang="en-GB" xml:lang="en-GB">Reform</span>
</h1>
<p lang="zh-Hans" xml:lang="zh-Hans">五、改革</p>
<p lang="en-GB" xml:lang="en-GB">V. Reform</p>
<section class="passage" id="p5.3">
<div class="sentence" id="s5.3.2">
<p class="id">5.3.2</p>
<p lang="zh-Hans" xml:lang="zh-Hans">打造<a class="term" href="terms#t-four-bests">“四最”环境</a>。<a href="chapter-5#n5.3.2" epub:type="noteref" role="doc-noteref" class="noteref" title="note.label（中）">※</a>
</p>
<p lang="en-GB" xml:lang="en-GB">Create the <a class="term" href="terms#t-four-bests">four bests</a>.<a href="chapter-5#n5.3.2" epub:type="noteref" role="doc-noteref" class="noteref" title="note.label">※</a>
</p>
</div>
<div class="sentence" id="s5.3.3">
<p class="id">5.3.3</p>
<p lang="zh-Hans" xml:lang="zh-Hans">树立<a class="term" href="terms#t-four-bests">“四最”</a>
<a class="term" href="terms#t-four-bests">“四最”</a>思维。</p>
</div>
<div class="sentence" id="s5.3.4">
<p class="id">5.3.4</p>
<p lang="zh-Hans" xml:lang="zh-Hans">再接再厉。</p>
<p lang="en-GB" xml:lang="en-GB">Go on.</p>
</div>
</section>
<h2>
<span lang="zh-Hans" xml:lang="zh-Hans">note.label（中）</span> <span lang="en-GB" xml:lang="en-GB">note.label</span>
</h2>
<aside id="n5.3.2" epub:type="footnote" role="doc-footnote">
<p>
<a href="chapter-5#s5.3.2">5.3.2</a>
</p>
<p lang="zh-Hans" xml:lang="zh-Hans">没有期限。</p>
<p lang="en-GB" xml:lang="en-GB">There is no date.</p>
</aside>
</section>`);
});

test('a chart has its pictures with their answers in words, and its numbers with their sentences', () => {
  expect(pageOf('charts')).toBe(`<section id="charts">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">nav.charts（中）</span> <span lang="en-GB" xml:lang="en-GB">nav.charts</span>
</h1>
<section class="chart" id="chart-firms">
<h2>
<span lang="zh-Hans" xml:lang="zh-Hans">多少家？</span> <span lang="en-GB" xml:lang="en-GB">How many firms?</span>
</h2>
<p lang="zh-Hans" xml:lang="zh-Hans">1107家。</p>
<p lang="en-GB" xml:lang="en-GB">There are 1,107.</p>
<p>
<img src="firms.zh.svg" alt="1107家。" lang="zh-Hans" xml:lang="zh-Hans"/>
</p>
<p>
<img src="firms.en.svg" alt="There are 1,107." lang="en-GB" xml:lang="en-GB"/>
</p>
<p lang="zh-Hans" xml:lang="zh-Hans">没有年份。</p>
<p lang="en-GB" xml:lang="en-GB">No year.</p>
<table>
${HEAD}
<tbody>
<tr>
<th scope="row">
<span lang="zh-Hans" xml:lang="zh-Hans">家数</span> <span lang="en-GB" xml:lang="en-GB">Firms</span>
</th>
<td>
<span lang="zh-Hans" xml:lang="zh-Hans">1107家</span> <span lang="en-GB" xml:lang="en-GB">1,107 enterprises</span>
</td>
<td>
<span lang="zh-Hans" xml:lang="zh-Hans">结果</span> <span lang="en-GB" xml:lang="en-GB">result</span>
</td>
<td>
<a href="chapter-5#s5.3.2">5.3.2</a> <a href="chapter-5#s5.3.3">5.3.3</a>
</td>
</tr>
</tbody>
</table>
</section>
</section>`);
});

test('a term has its reading, its rendering, its explanation and what that rests on', () => {
  expect(pageOf('terms')).toBe(`<section id="terms">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">nav.terms（中）</span> <span lang="en-GB" xml:lang="en-GB">nav.terms</span>
</h1>
<section class="entry" id="t-four-bests">
<h2>
<a href="https://example.org/en/terms/four-bests/" lang="zh-Hans" xml:lang="zh-Hans">四最</a>
</h2>
<p class="reading">sì zuì</p>
<p class="rendering" lang="en-GB" xml:lang="en-GB">four bests</p>
<p lang="zh-Hans" xml:lang="zh-Hans">政策最优、成本最低。</p>
<p lang="en-GB" xml:lang="en-GB">Best policies &amp; lowest costs.</p>
<p class="basis">
<span lang="zh-Hans" xml:lang="zh-Hans">term.basis（中）</span> <span lang="en-GB" xml:lang="en-GB">term.basis</span>: <span lang="zh-Hans" xml:lang="zh-Hans">basis.documented（中）</span> <span lang="en-GB" xml:lang="en-GB">basis.documented</span>
</p>
<ul>
<li>
<a href="https://example.org/mosts">四最营商环境, Jiangxi Daily (江西日报), 2021-03-01</a>
</li>
<li>Report of the meeting, 赣南日报</li>
</ul>
</section>
<section class="entry" id="t-mindset">
<h2>
<a href="https://example.org/en/terms/mindset/" lang="zh-Hans" xml:lang="zh-Hans">思维</a>
</h2>
<p class="reading">sīwéi</p>
<p class="rendering" lang="en-GB" xml:lang="en-GB">mindset</p>
<p lang="zh-Hans" xml:lang="zh-Hans">一般用语。</p>
<p lang="en-GB" xml:lang="en-GB">A plain word.</p>
<p class="basis">
<span lang="zh-Hans" xml:lang="zh-Hans">term.basis（中）</span> <span lang="en-GB" xml:lang="en-GB">term.basis</span>: <span lang="zh-Hans" xml:lang="zh-Hans">basis.general（中）</span> <span lang="en-GB" xml:lang="en-GB">basis.general</span>
</p>
</section>
</section>`);
});

test('a number stands in a table with its status and its sentence', () => {
  expect(pageOf('numbers')).toBe(`<section id="numbers">
<h1>
<span lang="zh-Hans" xml:lang="zh-Hans">nav.numbers（中）</span> <span lang="en-GB" xml:lang="en-GB">nav.numbers</span>
</h1>
<table>
${HEAD}
<tbody>
<tr id="number-firms">
<th scope="row">
<span lang="zh-Hans" xml:lang="zh-Hans">firms的名称</span> <span lang="en-GB" xml:lang="en-GB">name of firms</span>
</th>
<td>
<span lang="zh-Hans" xml:lang="zh-Hans">1107家</span> <span lang="en-GB" xml:lang="en-GB">1,107 enterprises</span>
</td>
<td>
<span lang="zh-Hans" xml:lang="zh-Hans">status.achieved（中）</span> <span lang="en-GB" xml:lang="en-GB">status.achieved</span>
</td>
<td>
<a href="chapter-1#s1.4.3">1.4.3</a>
</td>
</tr>
</tbody>
</table>
</section>`);
});
