import { expect, test } from 'vitest';
import { FIXTURE } from '../../tests/fixtures/build-fixture.ts';
import { quoteSentences } from '../domain/citation/quote-sentences.ts';
import { writeGbt } from '../domain/citation/write-gbt.ts';
import { FORMATS, writeQuote } from '../domain/citation/write-quote.ts';
import { ContentFolder } from '../reader/content-folder.ts';
import { readSoundContent } from '../reader/check-content.ts';
import { chartWork, quoteFile, termWork } from './citations.ts';
import { openLibrary } from './open-library.ts';
import { pageFault } from './quote-words.ts';

/** The invented report of Yunting, whose speaker is named with his office. */
const library = openLibrary(readSoundContent(new ContentFolder(FIXTURE.CONTENT_DIR)));
const origin = new URL('https://example.org');
const chapter = (number: number) => library.report.find((one) => one.number === number)!;
const project = 'https://example.org/yunting/report';

test('another report’s sentence is cited with its own speaker, name, day and translation', () => {
  const file = quoteFile(library, chapter(1), 'en', origin);
  const cite = (language: 'zh' | 'en', format: 'gbt' | 'apa' | 'plain') =>
    writeQuote(
      quoteSentences(file, { first: '1.2.2', last: '1.2.2', language, notes: false }, '2026-11-29'),
      format,
      file.words,
    );
  expect(cite('zh', 'gbt')).toMatch(
    /^林知远\. 云汀市2024年政府工作报告: 第1\.2\.2句\[EB\/OL\]\. \(2024-01-16\)\[2026-11-29\]\. https:\S+#s1\.2\.2\.$/u,
  );
  expect(cite('en', 'apa')).toMatch(
    /^Lin, Z\. \(20\d\d, \w+ \d+\)\. The 2024 report on .*, 16 January 2024, sentence 1\.2\.2, English .* \(Original work published 2024\)$/,
  );
  const [, source, translation] = cite('en', 'plain').split('\n');
  expect(source).toMatch(
    /^Source: the 2024 report .*, 16 January 2024, given by Lin Zhiyuan for the municipal government of Yunting, sentence 1\.2\.2$/,
  );
  expect(translation).toMatch(/^Unofficial translation: The Yunting Report, Explained, version \d+, /);
});

test('where the site file says who or what translated, every form of a quote says so, and the Chinese alone does not', () => {
  const made = { ...library, site: { ...library.site, makers: { zh: '机器', en: 'machines' } } };
  const file = quoteFile(made, chapter(1), 'en', origin);
  const quoted = (language: 'zh' | 'en') =>
    quoteSentences(file, { first: '1.2.2', last: '1.2.2', language, notes: false }, '2026-11-29');
  for (const format of FORMATS.filter((name) => name !== 'text')) {
    expect(writeQuote(quoted('en'), format, file.words), format).toMatch(/ translation by machines/i);
    expect(writeQuote(quoted('zh'), format, file.words), format).not.toMatch(/machines|机器/i);
  }
});

test('a quote in Chinese says what is known of its text, and a note is made of sentences', () => {
  const provenance = { zh: '未经核对。', en: 'Not compared.' };
  const { site } = library;
  const told = { ...library, site: { ...site, report: { ...site.report, provenance } } };
  const { references } = quoteFile(told, chapter(1), 'en', origin);
  const of = (quoted: 'zh' | 'en' | 'both') => references[quoted]!.one;
  expect([of('zh').provenance, of('en').provenance, of('both').provenance]).toEqual([
    'Not compared',
    null,
    'Not compared',
  ]);
  expect(of('zh').work.note).toMatch(/。未经核对$/);
  expect(of('both').work.note).toMatch(/^Given by .*\. Unofficial translation: .*, CC BY 4\.0\. Not compared$/);
  expect(of('en').work.note).toMatch(/, CC BY 4\.0$/);
});

test('a chapter without translation has its Chinese to be quoted', () => {
  expect(Object.keys(quoteFile(library, chapter(4), 'en', origin).references)).toEqual(['zh']);
});

test('a term is cited with the version of the glossary and its day, a chart with the version that was kept', () => {
  const [term, chart] = [library.terms[0]!, library.charts[0]!];
  const undated = { ...library, termChanges: [] };
  expect(writeGbt(termWork(undated, term, 'zh', origin))).toContain('用语解释第1版[EB/OL]. [');
  const termChanges = [{ version: 2, date: '2026-11-28', changed: {}, added: [] }];
  const cited = termWork({ ...library, termChanges }, term, 'en', origin);
  expect(term.en).toBe('two ports and one park');
  expect(writeGbt(cited)).toContain(`. Two ports and one park (${term.zh}): Terms, version 2[EB/OL]. (2026-11-28)[`);
  const kept = { version: 3, date: '2026-11-29' };
  expect(writeGbt(chartWork(library, chart, kept, 'zh', origin))).toContain('（图表第3版）[EB/OL]. (2026-11-29)[');
  expect(chartWork(library, chart, undefined, 'en', origin)).toMatchObject({ title: chart.title.en, published: null });
});

test('mistakes are reported where the site file says, and nowhere where it says nothing', () => {
  const term = library.terms[0]!;
  const { title: what, address: page } = termWork(library, term, 'en', origin);
  const told = { what, text: term.sense.en, page };
  expect(pageFault({ ...library, site: { ...library.site, project: '' } }, told, 'en')).toBeNull();
  expect(quoteFile({ ...library, site: { ...library.site, project: '' } }, chapter(1), 'en', origin).words.fault).toBeNull(); // prettier-ignore

  const named = { ...library, site: { ...library.site, project } };
  const url = new URL(pageFault(named, told, 'en')!);
  expect(url.href.startsWith(`${project}/issues/new?`)).toBe(true);
  expect(url.searchParams.get('body')).toContain(page);
  expect(url.searchParams.get('body')).toContain(term.sense.en);
  const { fault } = quoteFile(named, chapter(1), 'en', origin).words;
  expect(fault).toMatchObject({ project, link: 'Something wrong?' });
  expect(fault!.version).toMatch(/^Translation: version \d+, /);
});
