import { expect, test } from 'vitest';
import { quoteSentences } from './quote-sentences.ts';
import { FILE } from './sample-quotes.ts';

const quote = (first: string, last: string, language: 'zh' | 'en' | 'both' = 'both', notes = false) =>
  quoteSentences(FILE, { first, last, language, notes }, '2026-11-29');

test('a sentence is quoted with its id and address in all that is said of it', () => {
  const { name, address, work, source, apa } = quote('5.3.2', '5.3.2', 'zh');
  expect({ name, address, source, apa, part: work.part, key: work.key }).toEqual({
    name: '5.3.2',
    address: 'https://example.org/en/report/opening-up/#s5.3.2',
    source: 'Source: the report, sentence 5.3.2',
    apa: 'APA 5.3.2 https://example.org/en/report/opening-up/#s5.3.2',
    part: '第5.3.2句',
    key: 'wu2021-s5.3.2',
  });
});

test('a range reads from its first sentence to its last, whichever is named first, a paragraph for each passage', () => {
  for (const range of [quote('5.2.6', '5.3.2', 'zh'), quote('5.3.2', '5.2.6', 'zh')]) {
    expect([range.name, range.address.split('#')[1]]).toEqual(['5.2.6–5.3.2', 's5.2.6-s5.3.2']);
    expect(range.texts).toEqual([
      {
        lang: 'zh',
        paragraphs: [
          '全面激活农村资源要素。',
          '（二）营造比肩大湾区的营商环境。变“老区思维”为“湾区思维”，打造“四最”营商环境。',
        ],
      },
    ]);
    expect(range.source).toContain('sentences 5.2.6–5.3.2');
  }
});

test('notes come in the languages of the quote, where they are wanted', () => {
  expect(quote('5.3.2', '5.3.2').notes).toEqual([]);
  expect(quote('5.3.1', '5.3.2', 'both', true).notes.map(({ lang }) => lang)).toEqual(['zh', 'en']);
  expect(quote('5.3.2', '5.3.2', 'en', true).notes).toEqual([
    { lang: 'en', text: 'The “number one project” is Jiangxi’s wording.' },
  ]);
});

test('where there is no translation its Chinese is quoted', () => {
  const bare = { ...FILE, references: { zh: FILE.references.zh! } };
  const { texts, translation } = quoteSentences(bare, { first: '5.3.1', last: '5.3.1', language: 'both', notes: false }, '2026-11-29'); // prettier-ignore
  expect([texts.map(({ lang }) => lang), translation]).toEqual([['zh'], null]);
});

test('a sentence of another chapter is refused', () => {
  expect(() => quote('6.1.1', '6.1.1')).toThrow('6.1.1');
});

test('of a range that is translated in part the English has what there is, and one that is not translated none', () => {
  const sentences = FILE.sentences.map((one) => (one.id === '5.3.1' ? { ...one, en: null } : one));
  const englishOf = (first: string, last: string) =>
    quoteSentences({ ...FILE, sentences }, { first, last, language: 'en', notes: false }, '2026-11-29');
  expect(englishOf('5.2.6', '5.3.2').texts[0]!.paragraphs).toEqual([FILE.sentences[0]!.en, FILE.sentences[2]!.en]);
  expect(englishOf('5.3.1', '5.3.1').texts).toEqual([]);
  expect(englishOf('5.2.6', '5.3.2').work.key).toBe('wu2021-s5.2.6-s5.3.2');
});
