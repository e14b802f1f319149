import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { ContentFolder, ROOT } from './content-folder.ts';
import { formatFault } from './fault.ts';

const SOUND = join(ROOT, 'tests/fixtures/yunting');
const CHAPTER = 'chapters/01-the-year-past.mdx';
const TRANSLATION = 'translation/01-the-year-past.yaml';
const TERM = 'terms/two-ports-one-park.yaml';
const OUTCOME = 'outcomes/grain.yaml';
const CHART = 'charts/industrial-enterprises.yaml';
const ABOUT = 'pages/en/about.mdx';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'slips-'));
  cpSync(SOUND, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** What the check says of the invented report after one slip in one file, which is mended afterwards. */
function faultsAfter(file: string, slip: (text: string) => string | Buffer): string[] {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const after = slip(before ?? '');
  expect(after, 'the slip changes the file').not.toBe(before);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
  try {
    const start = join(root, '/');
    return checkContent(new ContentFolder(root)).faults.map((fault) =>
      formatFault({ ...fault, file: join(process.cwd(), fault.file).replace(start, '') }),
    );
  } finally {
    if (before === null) rmSync(path);
    else writeFileSync(path, before);
  }
}

test('a sound folder has no faults', () => {
  expect(checkContent(new ContentFolder(root)).faults).toEqual([]);
});

type Slip = [what: string, file: string, slip: (text: string) => string | Buffer, message: RegExp];
const put = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const landChart = (zh: string, en: string) =>
  readFileSync(join(SOUND, CHART), 'utf8')
    .replace(/shows:\n.*\n.*\n/, `shows:\n  zh: ${zh}\n  en: ${en}\n`)
    .replace(/285|Industrial enterprises .*/g, '')
    .replace(/items:[^]*/, 'items:\n      - { number: industrial-land-goal, role: target }\n');
const twiceCited = (field: string, other: string | null) => (text: string) => {
  const known = { title: 'Ports', publisher: 'City', date: '2024-01-16', url: 'https://www.gov.cn/ports' };
  const source = { ...known, read: '2024-02-01', excerpt: 'two ports' };
  return `${text}sources: ${JSON.stringify([source, { ...source, [field]: other }])}\n`;
};
const copyOf = (file: string) => () => readFileSync(join(SOUND, file));

const SLIPS: Slip[] = [
  [
    'a misspelt key',
    TRANSLATION,
    put('    en:', '    eng:'),
    /^translation\/01\S+:\d+ · 1\.1\.1: eng is no field .*did you mean en\?$/,
  ],
  ['a key twice', TRANSLATION, put('  1.1.2:', '  1.1.1:'), /^translation\/01\S+:\d+: the same key stands twice$/],
  [
    'a language left out',
    TERM,
    put(/(sense:\n.*\n) {2}en: .*\n/, '$1'),
    /^terms\/two-ports-one-park\.yaml:\d+: en is missing$/,
  ],
  [
    'a unit misspelt',
    'numbers.yaml',
    put('unit: yuan', 'unit: yuann'),
    /^numbers\.yaml · gdp: there is no unit yuann .*did you mean yuan\?$/,
  ],
  [
    'a status misspelt',
    'numbers.yaml',
    put('status: achieved', 'status: acheived'),
    /^numbers\.yaml:8 · gdp: status is “acheived”.*did you mean achieved\?$/,
  ],
  [
    'an id twice',
    'numbers.yaml',
    put('id: gdp-growth\n', 'id: gdp\n'),
    /^numbers\.yaml · gdp: is the id of two numbers$/,
  ],
  [
    'a comma without quotation marks',
    'numbers.yaml',
    put("en: 'Regional GDP' }", 'en: Regional, GDP }'),
    /^numbers\.yaml:\d+ · gdp: GDP is no field .*put that text in quotation marks/,
  ],
  [
    'a colon without quotation marks',
    TERM,
    put('literal: two', 'literal: two: two'),
    /^terms\/\S+:\d+: .*quotation marks/,
  ],
  ['a tab', TERM, put('literal', '\tliteral'), /^terms\/\S+:\d+: a tab stands at the beginning of a line/],
  ['an empty file', TERM, () => '', /^terms\/two-ports-one-park\.yaml: is empty$/],
  ['a file in GBK', TERM, () => Buffer.from([0xd4, 0xc6, 0xcd, 0xa1]), /^terms\/\S+: is not UTF-8 \(perhaps GBK/],
  [
    'a file that would not be read',
    'terms/new-term.yml',
    () => 'zh: 新',
    /^terms\/new-term\.yml: is not read; the files of this folder end in \.yaml$/,
  ],
  [
    'a name with capitals',
    'charts/Figures.yaml',
    copyOf(CHART),
    /^charts\/Figures\.yaml: its name must be lower-case words/,
  ],
  [
    'a second file for a chapter',
    'translation/01-copy.yaml',
    copyOf(TRANSLATION),
    /is for chapter 1, and so is translation\/01-copy\.yaml|is for chapter 1, and so is .*one of them must go/,
  ],
  ['a second annotated chapter', 'chapters/01-copy.mdx', copyOf(CHAPTER), /is for chapter 1, and so is /],
  [
    'a file for a chapter that the report lacks',
    'chapters/09-more.mdx',
    () => readFileSync(join(SOUND, CHAPTER), 'utf8').replace('chapter: 1', 'chapter: 9'),
    /^chapters\/09-more\.mdx: is for chapter 9, which the report does not have$/,
  ],
  [
    'a list of changes for a chapter that the report lacks',
    'translation/changes/09-more.yaml',
    () =>
      "chapter: 9\neditions: [{ version: 2, date: 2026-11-30, changes: { heading: { kind: style, old: 'Old' } } }]\n",
    /^translation\/changes\/09-more\.yaml: is for chapter 9, which the report does not have$/,
  ],
  [
    'a kept chart that was cut off',
    'charts/pinned/land.v1.json',
    () => '{"slug":',
    /^charts\/pinned\/land\.v1\.json: is not as it was kept \(.*JSON.*\); take it back from the version history$/,
  ],
  [
    'a kept chart with a field too few',
    'charts/pinned/land.v1.json',
    () => '{"slug": "land"}',
    /^charts\/pinned\/land\.v1\.json: is not as it was kept \(version is missing\)/,
  ],
  [
    'a quotation that the report has not',
    TERM,
    put('报告在回顾2023年工作时列出三处：', '报告写明“港园共有三处”：'),
    /^terms\/two-ports-one-park\.yaml · two-ports-one-park: quotes “港园共有三处” of the report, whose zh has no such words/,
  ],
  [
    'a rendering that the translation does not use',
    TERM,
    put('literal: two', 'enForms: [two ports, both ports]\nliteral: two'),
    /^terms\/two-ports-one-park\.yaml · two-ports-one-park: “both ports” \(enForms\) renders it in no sentence, heading or title/,
  ],
  [
    'a term that does not exist',
    TERM,
    put('related: [port-side-park]', 'related: [port-side-parc]'),
    /refers to the term port-side-parc, which does not exist; did you mean port-side-park\?$/,
  ],
  [
    'a chart that does not exist',
    CHAPTER,
    put('slug="industrial-enterprises"', 'slug="industrial-enterprise"'),
    /is no chart .*did you mean industrial-enterprises\?$/,
  ],
  [
    'a chart title that asks nothing',
    CHART,
    put('?', '.'),
    /^charts\/industrial-enterprises\.yaml · title: must be a question in both languages$/,
  ],
  [
    'a picture on another site',
    CHAPTER,
    put('<Passage of="1.2" />', '![A port](https://example.org/a.jpg)\n\n<Passage of="1.2" />'),
    /^chapters\/01\S+:\d+: the picture \S+ is on another site/,
  ],
  [
    'a picture that is not there',
    CHAPTER,
    put('<Passage of="1.2" />', '![A port](./port.jpg)\n\n<Passage of="1.2" />'),
    /^chapters\/01\S+:\d+: there is no picture \.\/port\.jpg$/,
  ],
  [
    'an unknown component',
    CHAPTER,
    put('<Passage of="1.2" />', '<Box />\n\n<Passage of="1.2" />'),
    /^chapters\/01\S+:\d+: <Box> is no component of this page; there are Passage/,
  ],
  ['a section that is not closed', CHAPTER, put('</Brief>', ''), /<Brief …> is opened 2 and closed 1 times$/],
  [
    'a brief in one language alone',
    CHAPTER,
    put(/<Brief lang="zh">[\s\S]*?<\/Brief>\n/, ''),
    /has no <Brief lang="zh">; it needs one in each language$/,
  ],
  [
    'a brief of four sentences',
    CHAPTER,
    put('yuan, up 5.6', 'yuan<Cite of="1.1.2" />. It is up 5.6'),
    /^chapters\/01\S+ · Brief en: has 4 sentences; write the 3 that matter most/,
  ],
  [
    'a brief whose sentence rests on nothing',
    CHAPTER,
    put('<Cite of="1.2.2" /> <Cite of="1.2.3" />.', '.'),
    /· Brief en: “It counts 312 industrial…” ends without what it rests on; put <Cite/,
  ],
  [
    'a brief that cites one sentence in Chinese and another in English',
    CHAPTER,
    put(
      'fall short of what people look for<Cite of="1.5.3" />',
      'fall short of what people look for<Cite of="1.5.2" />',
    ),
    /· Brief: cites 1\.1\.2, .*1\.5\.3 in one language and 1\.1\.2, .*1\.5\.2 in the other; both say the same$/,
  ],
  [
    'a passage left out',
    CHAPTER,
    put('<Passage of="1.3" />\n', ''),
    /shows the passages 1\.1, 1\.2, 1\.4, 1\.5; the report has 1\.1, 1\.2, 1\.3, 1\.4, 1\.5$/,
  ],
  [
    'a note on no sentence',
    CHAPTER,
    put('on="1.1.3"', 'on="1.1.33"'),
    /· 1\.1\.33: is a note on a sentence that this chapter does not have$/,
  ],
  [
    'a straight quotation mark',
    TERM,
    put(
      'north port, the south port and the port-side industrial park.\n',
      'north port, the south port and the "port-side" industrial park.\n',
    ),
    /^terms\/two-ports-one-park\.yaml · sense: has a straight quotation mark in /,
  ],
  [
    'a figure that nobody gave',
    CHAPTER,
    put('312 industrial', '321 industrial'),
    /· Brief en: 321 stands neither in its sentences nor in numbers\.yaml$/,
  ],
  [
    'a qualifier lost',
    CHAPTER,
    put('more than 12 million', '12 million'),
    /· Brief en: 12 million is “stated” here and “above” in the report$/,
  ],
  [
    'a goal whose hedge a chart lost',
    'charts/new-land.yaml',
    () => landChart('新增2平方公里以上。', 'The aim is at least 2 km².'),
    /^charts\/new-land\.yaml · new-land: prints industrial-land-goal without the word .* “力争”: 新增2平方公里以上$/,
  ],
  [
    'an aim that a chart makes a promise of',
    'charts/new-land.yaml',
    () => landChart('力争新增2平方公里以上。', 'The city promises to aim for at least 2 km².'),
    /^charts\/new-land\.yaml · new-land: says “promises” where the report says “aim”/,
  ],
  [
    'a column that nobody described',
    'columns.yaml',
    () => readFileSync(join(ROOT, 'content/columns.yaml'), 'utf8').replace(/^approx:.*\n/m, ''),
    /^columns\.yaml · approx: is a column and not described$/,
  ],
  [
    'an English figure that is not the Chinese one',
    TRANSLATION,
    put('61.84 billion', '618.4 billion'),
    /gdp.*61\.84 billion yuan/,
  ],
  [
    'a number before its place',
    'numbers.yaml',
    put(/( {2}- id: gdp\n[^]*?)( {2}- id: gdp-growth\n[^]*?)(?= {2}- id:)/, '$2$1'),
    /^numbers\.yaml · gdp: stands after gdp-growth here and before it in the report; /,
  ],
  [
    'another report behind the same checksum',
    'report.zh.txt',
    put('云汀市市长', '云汀市代市长'),
    /^report\.zh\.txt: has SHA-256 [0-9a-f]{64}; \S*site\.yaml says /,
  ],
  [
    'a chapter without its heading',
    'report.zh.txt',
    put('二、2024年总体要求和主要目标\n', ''),
    /^report\.zh\.txt:\d+: /,
  ],
  [
    'a picture of the site that is no chart',
    'site.yaml',
    put('picture: where-the-figures-are', 'picture: where-the-figures'),
    /^site\.yaml · picture: there is no chart where-the-figures/,
  ],
  [
    'a quotation that its sentence does not hold',
    OUTCOME,
    put('quote: 粮食总产量', 'quote: 粮食产量'),
    /^outcomes\/grain\.yaml · grain: “粮食产量不低于45万吨” does not stand in 2\.2\.2$/,
  ],
  [
    'a due date whose words stand in another sentence than it says',
    OUTCOME,
    put('reading: no-measure', 'due: { by: 2024-12, words: { zh: 今后五年, en: five years } }\nreading: no-measure'),
    /^outcomes\/grain\.yaml · grain: “今后五年” does not stand in 2\.2\.2$/,
  ],
  [
    'a due date from a sentence that the report does not have',
    OUTCOME,
    put(
      'reading: no-measure',
      'due: { by: 2024-12, words: { zh: 年, en: year }, sentence: 9.9.9 }\nreading: no-measure',
    ),
    /^outcomes\/grain\.yaml · grain: the sentence of its due date, 9\.9\.9, does not exist$/,
  ],
  [
    'a due date of another year than its words',
    OUTCOME,
    put(
      'reading: no-measure',
      'due: { by: 2025-12, words: { zh: 2024年, en: "2024" }, sentence: 0.2.1 }\nreading: no-measure',
    ),
    /^outcomes\/grain\.yaml · grain: 2024年 is not 2025$/,
  ],
  [
    'two goals of one unit in an outcome',
    'numbers.yaml',
    put('unit: lifts', 'unit: km'),
    /^outcomes\/roads-and-lifts\.yaml · roads-and-lifts: joins 2 numbers in km; give each a file of its own/,
  ],
  [
    'a later date that is inferred from nothing',
    'outcomes/south-port-phase-two.yaml',
    put(/remark:[^]*/, ''),
    /^outcomes\/south-port-phase-two\.yaml · south-port-phase-two: the report of 2024-11-18 has an inferred date; add a remark that says what it was inferred from$/,
  ],
  [
    'an outcome at a place that is on no list',
    OUTCOME,
    put('reading: no-measure', 'places: [port-side]\nreading: no-measure'),
    /^outcomes\/grain\.yaml · grain: names the place port-side, which content\/places\.yaml does not list/,
  ],
  [
    'a title that shortens a term in one language',
    'outcomes/port-side-land.yaml',
    put('port-side industrial park }', 'park by the port }'),
    /^outcomes\/port-side-land\.yaml · port-side-land: its Chinese title has 临港产业园, its English title no rendering of it/,
  ],
  [
    'a title that has a term in one language only',
    'outcomes/port-side-land.yaml',
    put('title: { zh: 临港产业园', 'title: { zh: 园区'),
    /^outcomes\/port-side-land\.yaml · port-side-land: its English title has a rendering of 临港产业园, its Chinese title not the term$/,
  ],
  [
    'an English quote that leaves out what the Chinese names',
    'outcomes/port-side-land.yaml',
    put('industrial land in the port-side industrial park\nterms', 'industrial land\nterms'),
    /^outcomes\/port-side-land\.yaml · port-side-land: its Chinese quote has 临港产业园, its English quote no rendering of it/,
  ],
  [
    'a firmness beside that of its number',
    OUTCOME,
    put('reading: no-measure', 'commitment: { as: flat, why: a verb of its own }\nreading: no-measure'),
    /^outcomes\/grain\.yaml · grain: decides its commitment, which is that of its number$/,
  ],
  [
    'a reading misspelt',
    OUTCOME,
    put('reading: no-measure', 'reading: no-mesure'),
    /^outcomes\/grain\.yaml:\d+: reading is “no-mesure”.*did you mean no-measure\?$/,
  ],
  [
    'a text that YAML takes for a reference',
    OUTCOME,
    put('reading: no-measure', 'reading: *no-measure'),
    /^outcomes\/grain\.yaml:6: a text that begins with \* must stand in quotation marks/,
  ],
  [
    'a reading that nothing bears',
    OUTCOME,
    put('reading: no-measure', 'reading: reached'),
    /^outcomes\/grain\.yaml · grain: the reading reached needs a due date/,
  ],
  [
    'an outcome that is called as a part of its page',
    'outcomes/main.yaml',
    copyOf('outcomes/south-port-phase-two.yaml'),
    /^outcomes\/main\.yaml · main: is the name of a part of a page already; give it another$/,
  ],
  [
    'a file with the wrong ending',
    'places.yml',
    () => 'places: []',
    /^places\.yml: is read by nothing; did you mean places\.yaml\?$/,
  ],
  [
    'a file one folder too deep',
    'charts/new/one.yaml',
    () => 'form: bars',
    /^charts\/new\/one\.yaml: is read by nothing/,
  ],
  ['a page in a third language', 'pages/fr/about.mdx', () => 'Bonjour', /^pages\/fr\/about\.mdx: is read by nothing/],
  [
    'a goal that no outcome has',
    OUTCOME,
    put('numbers: [grain-goal]', 'numbers: []'),
    /^numbers\.yaml · grain-goal: is a goal or a forecast, and no file of outcomes says what came of it$/,
  ],
  [
    'a page of its own without a title',
    ABOUT,
    put('title: About\n', ''),
    /^pages\/en\/about\.mdx: has a title and a summary, or neither$/,
  ],
  [
    'a source that nobody wrote down',
    ABOUT,
    put('invented:', 'invented<Source of="mayor" />:'),
    /^pages\/en\/about\.mdx:\d+: <Source> names mayor, which does not exist$/,
  ],
  [
    'a count of something else',
    ABOUT,
    put('invented:', 'invented in <Count of="sentence" /> sentences:'),
    /^pages\/en\/about\.mdx:\d+: <Count> names sentence, which does not exist; did you mean sentences\?$/,
  ],
  [
    'a sign of no status',
    ABOUT,
    put('invented:', 'invented <Sign of="goal" />:'),
    /^pages\/en\/about\.mdx:\d+: <Sign> names goal, which does not exist$/,
  ],
  [
    'a link to a page that there is not',
    ABOUT,
    put('invented:', '<Page of="glossary">invented</Page>:'),
    /^pages\/en\/about\.mdx:\d+: <Page> names glossary, which does not exist$/,
  ],
  [
    'a map without its file',
    ABOUT,
    put('The report', '<Map />\n\nThe report'),
    /shows a map, and there is no file map\.yaml$/,
  ],
  ...(
    [
      ['title', 'Harbours'],
      ['publisher', 'Province'],
      ['date', '2024-01-17'],
    ] as const
  ).map(([field, other]): Slip => [
    `a page cited with another ${field}`,
    TERM,
    twiceCited(field, other),
    new RegExp(
      `^terms/\\S+ · two-ports-one-park: gives https://www\\.gov\\.cn/ports the ${field} “${other}”, .*a page has one$`,
    ),
  ]),
  [
    'a page cited once with its day and once without',
    TERM,
    twiceCited('date', null),
    /gives https:\/\/www\.gov\.cn\/ports no date, two-ports-one-park in \S+ gives it the date “2024-01-16”; a page has one$/,
  ],
  ...(
    [
      ['without the year of its original', '某报'],
      ['of which a number holds what looks like a year', '某报第120210号'],
      ['that does not say where it is from', '转载件，2021年，原载未注明'],
      ['of a paper that it does not name', '转载件，2021年，报名未见'],
    ] as const
  ).map(([what, publisher]): Slip => [
    `a copy ${what}`,
    TERM,
    (text) =>
      `${text}sources: [{ title: null, about: 两港, aboutEn: Two ports, publisher: ${publisher}, date: null, seen: copy, read: 2024-02-01, excerpt: 两港 }]\n`,
    /^terms\/\S+ · two-ports-one-park: cites “两港, .+” from a copy that does not name its original: /,
  ]),
  [
    'a publisher whom an English reader could not name',
    'outcomes/south-port-phase-two.yaml',
    put('publisher: 云汀日报', 'publisher: 云汀晚报'),
    /^outcomes\/south-port-phase-two\.yaml · south-port-phase-two: cites 云汀晚报, which has no English name: write 云汀晚报 as another source does, or give its name in \S*publisher-names\.yaml$/,
  ],
  [
    'an English name of a publisher who is named in English',
    'publisher-names.yaml',
    put('云汀日报:', 'Yunting:'),
    /^publisher-names\.yaml:1: Yunting: has no Chinese characters, and is printed as it stands$/,
  ],
  [
    'a source of an outcome that says neither its title nor what it is',
    'outcomes/south-port-phase-two.yaml',
    put(/title: 南港二期工程开工\n.*\n/, 'title: null\n'),
    /^outcomes\/south-port-phase-two\.yaml · south-port-phase-two: the source of \S+ needs a title, or title: null with what the page is \(about\)$/,
  ],
  [
    'a name of a publisher that no source cites',
    'publisher-names.yaml',
    (text) => `${text}云汀晚报: Yunting Evening News\n`,
    /^publisher-names\.yaml · 云汀晚报: is the publisher of no source; take it out$/,
  ],
  [
    'what a page without a title is, in Chinese alone',
    TERM,
    (text) =>
      `${text}sources: [{ title: null, about: 两港, publisher: City, date: 2024-01-16, seen: copy, read: 2024-02-01, excerpt: 两港 }]\n`,
    /^terms\/\S+ · two-ports-one-park: the source of City says in Chinese what the page is \(about\); say it in English too \(aboutEn\)$/,
  ],
  [
    'a source that nothing rests on',
    'sources.yaml',
    () =>
      "yearbook: { title: Yearbook, publisher: City, date: null, url: 'https://www.gov.cn/', read: 2026-11-29, excerpt: words, gist: 原话 }\n",
    /^sources\.yaml · yearbook: is cited by no page$/,
  ],
  [
    'a finding that counts what cannot be counted',
    'home.yaml',
    () =>
      'facts: []\nfindings: [{ of: numbers, title: { zh: 数字, en: Numbers }, text: { zh: "{goal}个", en: "{goal} of them" } }]\n',
    /^home\.yaml · Numbers: counts \{goal\}, which does not exist; did you mean goals\?$/,
  ],
  [
    'a finding that unfolds a phrase without parts',
    'home.yaml',
    () =>
      'facts: []\nfindings: [{ of: phrase, term: progress-with-stability, title: { zh: 词, en: Phrase }, text: { zh: 词, en: One } }]\n',
    /^home\.yaml · Phrase: draws the term progress-with-stability, which has no parts$/,
  ],
  [
    'a fact without a source',
    'home.yaml',
    () =>
      'facts: [{ name: { zh: 人口, en: People }, value: { zh: 一百万, en: a million }, source: census }]\nfindings: []\n',
    /^home\.yaml · People: names the source census, which the background does not cite$/,
  ],
];

test('a page of text cannot have the address of a page that the site makes itself', () => {
  expect(faultsAfter('pages/en/terms.mdx', copyOf(ABOUT))).toContain(
    'pages/en/terms.mdx: has the name of a page that the site makes itself; give it another than terms',
  );
});

test.each(SLIPS)('%s is one message that says where and what', (_what, file, slip, message) => {
  const faults = faultsAfter(file, slip);
  expect(faults.join('\n')).toMatch(new RegExp(message.source, 'm'));
  expect(faults[0]).toMatch(message);
});

test.each([
  ['a byte order mark and line ends of Windows', CHAPTER],
  ['a byte order mark and line ends of Windows', TRANSLATION],
])('%s in %s change nothing', (_what, file) => {
  expect(faultsAfter(file, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

test('a rendering may stand in the title of an outcome alone', () => {
  const form = put('kind:', 'enForms: [New industrial land in the port-side industrial park]\nkind:');
  expect(faultsAfter('terms/port-side-park.yaml', form)).toEqual([]);
});

test('a rendering may wait for a sentence that is not translated yet', () => {
  expect(faultsAfter('terms/one-seal.yaml', put('kind:', 'enForms: [one seal]\nkind:'))).toEqual([]);
  expect(faultsAfter('terms/one-seal.yaml', put('kind:', 'enForms: [a single stamp]\nkind:'))).toEqual([]);
});

test('one slip in one number gives one message, and what rests on the file is not judged', () => {
  expect(faultsAfter('numbers.yaml', put('bound: stated', 'bound: exact'))).toHaveLength(1);
});
