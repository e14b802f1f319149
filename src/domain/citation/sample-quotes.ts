import type { CitedWork } from './cited-work.ts';
import { ADDRESS, ID, type QuoteFile } from './quote-file.ts';

/** Sentences and works of the report, for the tests of this folder. */
export const ENGLISH: CitedWork = {
  key: 'wu2021',
  language: 'en',
  author: { family: 'Wu', given: 'Zhongqiong' },
  title: 'The report to the Sixth Party Congress of Ganzhou, 27 September 2021',
  part: `sentence ${ID}, English translation, version 3`,
  site: 'The Ganzhou Report, Explained',
  translator: 'The Ganzhou Report, Explained',
  published: '2026-11-29',
  original: '2021-09-27',
  accessed: '2026-11-29',
  address: ADDRESS,
  note: 'Translation: The Ganzhou Report, Explained, version 3, 29 November 2026, CC BY 4.0',
  text: null,
};
export const CHINESE: CitedWork = {
  ...ENGLISH,
  language: 'zh',
  author: { name: '吴忠琼' },
  title: '中国共产党赣州市第六次代表大会报告',
  part: `第${ID}句`,
  site: '读懂赣州报告',
  translator: null,
  published: '2021-09-27',
  original: null,
  note: null,
};
/** A term’s page: the site is its author, and it has no day of its own. */
export const TERM: CitedWork = {
  ...ENGLISH,
  key: 'ganzhou-reportfive-types',
  author: { name: ENGLISH.site! },
  title: 'a “five-type” government (“五型”政府)',
  part: null,
  site: null,
  translator: null,
  published: null,
  original: null,
  address: 'https://example.org/en/terms/five-types/',
  note: null,
};

const words = { source: '来源', apa: `APA ${ID} ${ADDRESS}`, chicago: 'Chicago' };
const reference = (work: CitedWork, translation: string | null, provenance: string | null) => {
  const one = { ...words, work, source: `Source: the report, sentence ${ID}`, translation, provenance };
  return { one, range: { ...one, source: `Source: the report, sentences ${ID}` } };
};
export const FILE: Pick<QuoteFile, 'page' | 'sentences' | 'references'> = {
  page: 'https://example.org/en/report/opening-up/',
  sentences: [
    { id: '5.2.6', zh: '全面激活农村资源要素。', en: 'Rural resources are to be brought fully to life.', notes: [] },
    { id: '5.3.1', zh: '（二）营造比肩大湾区的营商环境。', en: '(2) Create a business environment.', notes: [] },
    {
      id: '5.3.2',
      zh: '变“老区思维”为“湾区思维”，打造“四最”营商环境。',
      en: 'A business environment of the “four bests” is to be created: 50% & more_less.',
      notes: [{ zh: '一号工程是江西省的提法。', en: 'The “number one project” is Jiangxi’s wording.' }],
    },
  ],
  references: {
    zh: reference(CHINESE, null, 'Not compared'),
    en: reference(ENGLISH, ENGLISH.note, null),
    both: reference(ENGLISH, ENGLISH.note, 'Not compared'),
  },
};
