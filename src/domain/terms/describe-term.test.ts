import { expect, test } from 'vitest';
import { describeGlossary, describeTerm } from './describe-term.ts';
import type { Term } from './term-schema.ts';

const SOURCE = 'https://example.org/speech';
const term = {
  slug: 'sense-of-gain',
  zh: '获得感',
  en: 'sense of gain',
  sense: { zh: '得到好处的感受。', en: 'The feeling of having gained.' },
  sources: [{ url: SOURCE, title: '讲话', publisher: '新华社' }],
} as unknown as Term;
const glossary = 'https://example.org/en/terms/';
const page = `${glossary}sense-of-gain/`;
const publisherNames = { 新华社: 'Xinhua' };

test('a term belongs to the glossary, with its name in the other language beside', () => {
  const [set, [entry, ...more]] = [
    describeGlossary({ name: 'Terms', description: 'All of them', page: glossary }, 'en'),
    describeTerm(term, 'en', { glossary, page, publisherNames }),
  ];
  expect(set).toEqual({
    '@type': 'DefinedTermSet',
    '@id': `${glossary}#glossary`,
    name: 'Terms',
    description: 'All of them',
    url: glossary,
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(entry).toEqual({
    '@type': 'DefinedTerm',
    name: 'sense of gain',
    alternateName: '获得感',
    termCode: 'sense-of-gain',
    description: 'The feeling of having gained.',
    url: page,
    inLanguage: 'en-GB',
    inDefinedTermSet: { '@id': `${glossary}#glossary` },
  });
  expect(more).toEqual([]);
});

test('a quotation stands with the source that it names, or not at all', () => {
  const use = { zh: '更多获得感', en: 'more of a sense of gain', date: '2015-02-27', source: SOURCE };
  expect(describeTerm({ ...term, use } as Term, 'zh', { glossary, page, publisherNames })[1]).toEqual({
    '@type': 'Quotation',
    text: '更多获得感',
    inLanguage: 'zh-Hans',
    datePublished: '2015-02-27',
    isPartOf: {
      '@type': 'CreativeWork',
      name: '讲话',
      url: SOURCE,
      publisher: { '@type': 'Organization', name: '新华社' },
    },
  });
  expect(describeTerm({ ...term, use } as Term, 'en', { glossary, page, publisherNames })[1]).toMatchObject({
    isPartOf: { publisher: { name: 'Xinhua' } },
  });
  const elsewhere = { ...use, source: 'https://example.org/other' };
  expect(describeTerm({ ...term, use: elsewhere } as Term, 'zh', { glossary, page, publisherNames })).toHaveLength(1);
});
