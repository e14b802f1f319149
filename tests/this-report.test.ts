import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { glossaryEdition } from '../src/domain/terms/past-terms.ts';
import { siteSchema } from '../src/domain/site/site-schema.ts';
import { pinyin } from 'pinyin-pro';
import { openLibrary } from '../src/library/open-library.ts';
import { createChapterReader, reportDictionary } from '../src/library/report-words.ts';
import { ownContent } from './own-content.ts';
import { parseReport } from '../src/domain/report/parse-report.ts';

const read = (name: string) => readFileSync(new URL(`../content/${name}`, import.meta.url), 'utf8');
const source = read('report.zh.txt');
const site = siteSchema.parse(parse(read('site.yaml')));
const { chapters: report, faults } = parseReport(source, site.report.chapters);
const sentences = report.flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
const sentence = (id: string) => sentences.find((one) => one.id === id)?.zh;

const library = openLibrary(ownContent);
const dictionary = reportDictionary(library);
const readChapter = createChapterReader(library, dictionary);

/** Of every id with its sentence, one a line, as they were first published. */
const IDS = 'a2360303d65f4e755c96d27b2508bd55818ce10263fad6c4e2512d3d2345e285';

// The one test of the report itself and of its edition; everything else holds for any report.
describe('the report to the Sixth Party Congress of Ganzhou', () => {
  test('is the byte copy that was delivered', () => {
    expect(createHash('sha256').update(source).digest('hex')).toBe(site.report.sha256);
    expect(site.report.sha256).toBe('059cbc97b1fe04ac570c6eebe0f3c6371b83fecf9e33ce9e47904ac836219bbc');
  });

  test('has 330 sentences in chapters 0 to 10, and only chapter 0 has no heading', () => {
    expect(faults).toEqual([]);
    expect(sentences).toHaveLength(330);
    expect(report.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(report.filter(({ heading }) => heading === null).map(({ number }) => number)).toEqual([0]);
    expect(report[5]?.heading).toBe('五、大力实施深化改革开放行动，打造对接融入粤港澳大湾区桥头堡');
  });

  test('has ids that never change', () => {
    const ids = sentences.map(({ id, zh }) => `${id} ${zh}`).join('\n');
    expect(createHash('sha256').update(ids).digest('hex')).toBe(IDS);
  });

  test('is the source again, character for character, when headings and sentences are put together', () => {
    const joined = report
      .map(({ heading, passages }) => {
        const texts = passages.flatMap((passage) => passage.sentences.map(({ zh }) => zh));
        return (heading ?? '') + texts.join('');
      })
      .join('');
    expect(joined).toBe(source.replaceAll('\n', ''));
  });

  test('gives title lines, date, name and salutation units of their own', () => {
    expect(sentence('0.1.1')).toBe('解放思想 \u00a0牢记嘱托');
    expect(sentence('0.1.2')).toBe('奋力建设革命老区高质量发展示范区');
    expect(sentence('0.3.1')).toBe('（2021年9月27日）');
    expect(sentence('0.3.2')).toBe('吴\u00a0忠\u00a0琼');
    expect(sentence('0.4.1')).toBe('同志们：');
  });

  test('counts sentences from 1 in each passage', () => {
    expect(sentence('5.3.1')).toBe('（二）营造比肩大湾区的营商环境。');
    expect(sentence('5.3.2')).toMatch(/^按照“大湾区能做的，我们也要能做到”的要求/);
    expect(sentence('5.3.0')).toBeUndefined();
  });
});

test('the first finding of the home page is what the counts beside it say', () => {
  const { title } = library.home.findings.find(({ of }) => of === 'numbers')!;
  expect(title).toEqual({ zh: '数字多半说的是过去', en: 'Most of the numbers are about the past' });
  const results = library.stated.filter(({ status }) => status === 'achieved');
  expect(results.length).toBeGreaterThan(library.stated.length / 2);
});

test('the edition translates every sentence, explains its terms and draws its numbers in at least 16 charts', () => {
  const { sentences, terms, stated, numbers, charts } = library;
  expect([...sentences.values()].filter(({ en }) => en === null)).toEqual([]);
  expect(terms.length).toBeGreaterThan(300);
  expect(stated.length).toBeGreaterThan(80);
  expect([...numbers.values()].filter(({ status }) => status === 'derived').length).toBeGreaterThan(20);
  expect(charts.length).toBeGreaterThanOrEqual(16);
});

test('the version of the glossary has a day to be cited with, and no source of a term was read after it', () => {
  const { date } = glossaryEdition(library.termChanges);
  const days = library.terms.flatMap(({ sources = [] }) => sources.map(({ read }) => read));
  const later = days.filter((day) => date === null || day > date);
  expect(later, 'keep the words of before with npm run changes:terms').toEqual([]);
});

test('every character of several readings is read as it was looked through by hand', async () => {
  const lines = library.report.flatMap((chapter) => [...readChapter(chapter).sentences]);
  const readings = new Map<string, string[]>();
  for (const [id, words] of lines) {
    for (const word of words) {
      if (word.pinyin === undefined || ![...word.text].some(hasSeveralReadings)) continue;
      const reading = `${word.text} ${word.pinyin}`;
      readings.set(reading, [...(readings.get(reading) ?? []), id]);
    }
  }
  const sorted = [...readings].sort(([a], [b]) => (a < b ? -1 : 1));
  // Where a character stands alone the sentences say how it is meant.
  const listed = sorted.map(([reading, ids]) => (/^. /u.test(reading) ? `${reading}: ${ids.join(' ')}` : reading));
  await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot('words/polyphones.txt');
});

test('a word is written alike wherever it stands, capitals apart, and idioms of four characters in halves', () => {
  const spellings = new Map<string, Set<string>>();
  for (const { text, pinyin } of library.report.flatMap((chapter) =>
    [...readChapter(chapter).sentences.values()].flat(),
  )) {
    if (pinyin === undefined || text.length === 1) continue;
    spellings.set(text, (spellings.get(text) ?? new Set()).add(pinyin.toLowerCase()));
  }
  expect([...spellings].filter(([, written]) => written.size > 1)).toEqual([]);
  const isIdiom = (zh: string) => dictionary.get(zh)?.some(({ senses }) => senses.some((one) => /idiom/.test(one)));
  const idioms = library.terms.filter(({ zh }) => zh.length === 4 && isIdiom(zh));
  expect(idioms.map(({ zh, pinyin }) => `${zh} ${pinyin}`).filter((line) => !/^\S+ \S+-\S+$/u.test(line))).toEqual([]);
});

const hasSeveralReadings = (char: string) => pinyin(char, { multiple: true, type: 'array' }).length > 1;

test('the words of every sentence and heading joined are the sentence', () => {
  for (const chapter of library.report) {
    const { heading, sentences: words } = readChapter(chapter);
    expect(heading.map(({ text }) => text).join('')).toBe(chapter.heading.zh);
    for (const [id, line] of words) expect(line.map(({ text }) => text).join('')).toBe(sentence(id));
  }
});
