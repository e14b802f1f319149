import { answerLayouts } from './answer-layouts.ts';
import { readCatalogue, type CatalogueFile, type Entry } from './catalogue.ts';
import { makeCatalogue } from './make-catalogue.ts';
import { prepareEntries, type Dictionaries } from './prepare-entries.ts';
import type { SearchRecord } from './record.ts';
import type { Source } from './search.ts';

export const term = (
  id: string,
  zh: string[],
  pinyin: string,
  en: string[],
  zhAbout: string,
  sentences: string[],
): SearchRecord => ({
  ...{ kind: 'term', id, zh, pinyin, en, sentences },
  about: [{ zh: zhAbout, en: 'An explanation.' }],
});
export const sentence = (id: string, zh: string, en: string): SearchRecord => ({
  ...{ kind: 'sentence', id, zh: [zh], en: [en], about: [], sentences: [id] },
});
/** Ten records as the site makes them: two terms, a number, two chapters, four sentences, a part of a page. */
export const RECORDS: SearchRecord[] = [
  term('five-type-government', ['五型政府'], 'wǔxíng zhèngfǔ', ['five-type government'], '江西省的五项要求：忠诚型。', [
    '1.1.1',
  ]),
  term('fang-guan-fu', ['放管服'], 'fàng guǎn fú', ['delegate, regulate, serve'], '与五型政府建设并提。', ['1.1.1']),
  {
    ...{
      kind: 'number',
      id: 'gdp',
      zh: ['突破4000亿元', '全市地区生产总值'],
      en: ['pass 400 billion yuan', 'Regional GDP'],
    },
    ...{ about: [], sentences: ['1.2.1'], status: 'expected' },
  },
  { kind: 'chapter', id: '0', zh: ['标题与开场'], en: ['Opening'], about: [], sentences: [], slug: 'opening' },
  { kind: 'chapter', id: '1', zh: ['五、改革开放'], en: ['V. Reform'], about: [], sentences: [], slug: 'reform' },
  sentence('0.1.1', '同志们：', 'Comrades,'),
  sentence(
    '1.1.1',
    '深化“五型”政府建设，加大“放管服”改革力度。',
    'We will go further in building a “five-type” government.',
  ),
  sentence('1.1.2', '赣南脐橙品牌价值稳居全国榜首。', 'The Gannan navel orange stays at the top.'),
  sentence('1.2.1', '今年有望突破4000亿元，着力显著增强。', 'It is expected to pass 400 billion yuan this year.'),
  {
    ...{ kind: 'page', id: 'how-to-read', about: [], sentences: [] },
    zh: ['怎样读', '有望只是预计，力争承认可能做不到。'],
    en: ['How to read it', 'What is expected is a forecast; “aim to” admits that it may fail.'],
    ...{ page: { zh: '背景', en: 'Background' }, at: { zh: 'background/#怎样读', en: 'background/#how-to-read-it' } },
  },
];

const SYLLABLES = new Map(
  Object.entries({
    五: 'wu',
    型: 'xing',
    政: 'zheng',
    府: 'fu',
    放: 'fang',
    管: 'guan',
    服: 'fu',
    深: 'shen',
    圳: 'zhen',
  }),
);
/** Small dictionaries in place of the real ones: a character that they lack is read `x`. */
const dictionaries: Dictionaries = {
  readVariants: () => new Map(['贛赣', '臍脐', '橙橙', '著着', '顯显'].map((pair) => [pair[0]!, pair[1]!])),
  createSyllableReader: () => (_, elements) =>
    elements.filter(({ kind }) => kind === 'han').map(({ value }) => SYLLABLES.get(value) ?? 'x'),
};

/** Answers out of a plain list, the catalogue and all that it is made of: anew at each call, since what makes them is tested too. */
export function openFixture(records: SearchRecord[] = RECORDS) {
  const prepared = prepareEntries(records, dictionaries);
  const made = makeCatalogue(prepared, { build: 'build', index: { name: 'index', firsts: [] } });
  // As a browser has it: what JSON cannot say is lost on the way.
  const catalogueFile = JSON.parse(JSON.stringify(made)) as CatalogueFile;
  const catalogue = readCatalogue(catalogueFile);
  const source: Source = {
    ask: answerLayouts(prepared.layouts),
    loadWords: () =>
      Promise.resolve({ words: ['navel', 'orange', 'government'], readings: ['wuxingzhengfu', 'fangguanfu'] }),
    loadSounds: () =>
      Promise.resolve({ wu: '五伍', xing: '型形', zheng: '政正', fu: '府服俯', fang: '放', guan: '管官' }),
  };
  /** An entry of the catalogue by the id of its record. */
  const entryOf = (id: string): Entry => catalogue.entries[prepared.entries.findIndex((record) => record.id === id)]!;
  const idOf = ({ number }: Entry) => prepared.entries[number]!.id;
  return { prepared, catalogueFile, catalogue, source, entryOf, idOf };
}
