import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { quoteSentences, type Choice } from './quote-sentences.ts';
import { FILE, TERM } from './sample-quotes.ts';
import { writeBibtex } from './write-bibtex.ts';
import { writeCslJson } from './write-csl.ts';
import { writeGbt } from './write-gbt.ts';
import { writeQuote, type Format } from './write-quote.ts';
import { writeRis } from './write-ris.ts';

const WORDS = { note: { zh: '注：', en: 'Note: ' }, accessed: 'accessed 29 November 2026' };
const ADDRESS = 'https://example.org/en/report/opening-up/#s5.3.2';

const write = (format: Format, choice: Partial<Choice> = {}) => {
  const chosen = { first: '5.3.2', last: '5.3.2', language: 'both', notes: false, ...choice } as const;
  return writeQuote(quoteSentences(FILE, chosen, '2026-11-29'), format, WORDS);
};
const [{ zh, en }] = [FILE.sentences[2]!];

describe('a quote in words', () => {
  test('is its text alone', () => {
    expect(write('text', { language: 'zh' })).toBe(zh);
    expect(write('text')).toBe(`${zh}\n${en}`);
  });

  test('has source, version of the translation, address and day below it', () => {
    expect(write('plain', { language: 'en', notes: true }).split('\n')).toEqual([
      en,
      'Note: The “number one project” is Jiangxi’s wording.',
      'Source: the report, sentence 5.3.2',
      'Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0',
      `${ADDRESS} (accessed 29 November 2026)`,
    ]);
  });

  test('has what is known of the Chinese below it', () => {
    expect(write('plain', { language: 'zh' }).split('\n').slice(1, 3)).toEqual([
      'Source: the report, sentence 5.3.2',
      'Not compared',
    ]);
  });

  test('is a quotation in Markdown, whose marks in the text stay letters', () => {
    expect(write('markdown').split('\n').slice(0, 3)).toEqual([`> ${zh}`, '>', `> ${en!.replace('_', '\\_')}`]);
    expect(write('markdown')).toContain(`<${ADDRESS}>`);
  });

  test('is a figure in HTML, with the language of each quotation', () => {
    expect(write('html')).toBe(
      [
        '<figure>',
        `  <blockquote lang="zh-Hans" cite="${ADDRESS}"><p>${zh}</p></blockquote>`,
        `  <blockquote lang="en-GB" cite="${ADDRESS}"><p>${en!.replace('&', '&amp;')}</p></blockquote>`,
        `  <figcaption>Source: the report, sentence 5.3.2<br>Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0<br>Not compared<br><a href="${ADDRESS}">${ADDRESS}</a> (accessed 29 November 2026)</figcaption>`,
        '</figure>',
      ].join('\n'),
    );
  });
});

describe('a reference by GB/T 7714—2015', () => {
  /** 责任者. 题名: 其他题名信息[EB/OL]. 其他责任者. (发布日期)[引用日期]. 网址. */
  const PATTERN =
    /^(?:[^.]+\. )?[^[\]]+\[EB\/OL\]\. (?:[^.]+, (?:译|tr)\. )?(?:\(\d{4}-\d{2}-\d{2}\))?\[\d{4}-\d{2}-\d{2}\]\. https:\S+\.$/u;

  test('names author, title, sentence, both days and address', () => {
    expect(write('gbt', { language: 'zh' })).toBe(
      `吴忠琼. 中国共产党赣州市第六次代表大会报告: 第5.3.2句[EB/OL]. (2021-09-27)[2026-11-29]. ${ADDRESS}.`,
    );
    expect(write('gbt', { language: 'en' })).toMatch(
      /^WU Zhongqiong\. The report .*: sentence 5\.3\.2, English .*\[EB\/OL\]\. The Ganzhou Report, Explained, tr\. \(2026-11-29\)\[/,
    );
  });

  test('keeps to the pattern of the standard, without an author or a day as well', () => {
    for (const gbt of [write('gbt', { first: '5.3.1' }), writeGbt(TERM), writeGbt({ ...TERM, author: null })]) {
      expect(gbt).toMatch(PATTERN);
    }
  });
});

describe('references for programs are read by another hand’s reader as they were meant', () => {
  const read = (text: string) => new Cite(text).data[0]!;
  const day = (...parts: number[]) => ({ 'date-parts': [parts] });

  test('BibTeX, with Chinese and signs of TeX', () => {
    const chinese = read(write('bibtex', { language: 'zh' }));
    expect(chinese).toMatchObject({
      title: '中国共产党赣州市第六次代表大会报告：第5.3.2句',
      URL: ADDRESS,
    });
    expect(JSON.stringify(chinese.author)).toContain('吴忠琼');
    const english = read(write('bibtex', { language: 'en' }));
    expect(english).toMatchObject({ author: [{ family: 'Wu', given: 'Zhongqiong' }], URL: ADDRESS });
    expect(english.title).toContain('sentence 5.3.2, English translation, version 3');
    expect(JSON.stringify(english.issued)).toContain('2026');
    expect(JSON.stringify(english.translator)).toContain('The Ganzhou Report, Explained');
    expect(write('bibtex', { language: 'en' })).toContain('50\\% \\& more\\_less');
    expect(write('bibtex')).toContain('urldate = {2026-11-29}');
    expect(JSON.stringify(read(writeBibtex(TERM)).author)).toContain('The Ganzhou Report, Explained');
  });

  test('RIS', () => {
    expect(read(write('ris', { language: 'en' }))).toMatchObject({
      type: 'webpage',
      author: [{ family: 'Wu', given: 'Zhongqiong' }],
      title:
        'The report to the Sixth Party Congress of Ganzhou, 27 September 2021, sentence 5.3.2, English translation, version 3',
      issued: day(2026, 11, 29),
      URL: ADDRESS,
    });
    expect(write('ris')).toContain('\nY2  - 2026/11/29\n');
    expect(read(writeRis(TERM))).toMatchObject({ title: TERM.title, URL: TERM.address });
  });

  test('CSL-JSON, with the words that are quoted', () => {
    expect(read(write('csl'))).toMatchObject({
      id: 'wu2021-s5.3.2',
      type: 'webpage',
      'container-title': 'The Ganzhou Report, Explained',
      issued: day(2026, 11, 29),
      'original-date': day(2021, 9, 27),
      accessed: day(2026, 11, 29),
      abstract: `${zh} ${en}`,
    });
    expect(JSON.parse(writeCslJson(TERM))[0]).not.toHaveProperty('issued');
  });
});

describe('what is said of a quote', () => {
  const range = { first: '5.2.6', last: '5.3.2' } as const;

  test('in Markdown is a block each: paragraphs, notes, source, translation, address', () => {
    expect(write('markdown', { ...range, language: 'en', notes: true })).toBe(
      [
        '> Rural resources are to be brought fully to life.\n>\n> (2) Create a business environment. A business environment of the “four bests” is to be created: 50% & more\\_less.',
        'Note: The “number one project” is Jiangxi’s wording.',
        'Source: the report, sentences 5.2.6–5.3.2',
        'Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0',
        '<https://example.org/en/report/opening-up/#s5.2.6-s5.3.2> (accessed 29 November 2026)',
      ].join('\n\n'),
    );
  });

  test('in HTML a paragraph is a paragraph, and a note has its language', () => {
    const html = write('html', { ...range, language: 'zh', notes: true });
    expect(html).toContain(`<p>全面激活农村资源要素。</p><p>（二）营造比肩大湾区的营商环境。${zh}</p></blockquote>`);
    expect(html.split('\n')[2]).toBe('  <p lang="zh-Hans">注：一号工程是江西省的提法。</p>');
    expect(html.split('\n')[3]).toContain(
      '  <figcaption>Source: the report, sentences 5.2.6–5.3.2<br>Not compared<br><a href',
    );
  });

  test('a number at the beginning of a line makes no list in Markdown, nor do other marks mark', () => {
    const quote = quoteSentences(FILE, { first: '5.3.2', last: '5.3.2', language: 'en', notes: false }, '2026-11-29');
    const marked = (text: string) =>
      writeQuote({ ...quote, texts: [{ lang: 'en', paragraphs: [text] }] }, 'markdown', WORDS).split('\n')[0];
    expect(marked('12. It has 3. parts')).toBe('> 12\\. It has 3. parts');
    expect(marked('2) [a] *b* `c` #d |e| ~f~ <g> \\')).toBe(
      '> 2\\) \\[a\\] \\*b\\* \\`c\\` #d \\|e\\| \\~f\\~ \\<g\\> \\\\',
    );
  });

  test('by APA and Chicago is what the citation processor wrote', () => {
    expect(write('apa')).toBe(`APA 5.3.2 ${ADDRESS}`);
    expect(write('chicago')).toBe('Chicago');
  });
});
