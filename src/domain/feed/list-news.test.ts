import { expect, test } from 'vitest';
import type { Changes } from '../report/changes-schema.ts';
import type { Chapter } from '../report/join-report.ts';
import type { Translate } from '../ui/translate.ts';
import { listNews } from './list-news.ts';
import { writeAtom } from './write-atom.ts';

const t = ((key: string, words?: object) => `${key} ${JSON.stringify(words ?? {})}`) as Translate;
const chapter = {
  number: 10,
  slug: 'party-building',
  title: { zh: '党的建设', en: 'Party building' },
  heading: { zh: '十、…', en: 'X. …' },
  passages: [
    {
      sentences: [
        { id: '10.3.1', zh: '（二）强化思想引领之力。', en: '(2) Strengthen the power of ideological guidance.' },
      ],
    },
  ],
} as unknown as Chapter;
const changes: Changes = {
  chapter: 10,
  editions: [
    {
      version: 2,
      date: '2026-11-28',
      changes: {
        '10.3.1': {
          kind: 'meaning',
          old: '(2) Strengthen the power of guidance in thought.',
          why: { zh: '这里的“思想”是意识形态，不是想法。', en: '思想 here is ideology, not thought.' },
        },
      },
    },
  ],
};
const kept = [1, 2].map((version) => ({
  slug: 'gdp-rank',
  title: { zh: '排第几？', en: 'Where does it rank?' },
  version,
  date: `2026-11-2${7 + version}`,
}));
const hrefOf = {
  chapter: (slug: string) => `https://example.org/en/report/${slug}/`,
  chart: (slug: string, version: number) => `https://example.org/en/embed/${slug}/v${version}/`,
  charts: 'https://example.org/en/charts/',
};
const news = listNews({ report: [chapter], changes: [changes], kept }, hrefOf, 'en', t);

test('versions after the first are news, newest first: of chapters with their corrections, of charts by day', () => {
  expect(news.map(({ key, date }) => [key, date])).toEqual([
    ['charts-2026-11-29', '2026-11-29'],
    ['party-building-v2', '2026-11-28'],
  ]);
  expect(news[0]!.charts.map(({ href }) => href)).toEqual(['https://example.org/en/embed/gdp-rank/v2/']);
  expect(news[1]!.corrections.map(({ sentence, new: now }) => [sentence, now])).toEqual([
    ['10.3.1', '(2) Strengthen the power of ideological guidance.'],
  ]);
});

test('the feed keeps signs of XML in texts as text', () => {
  const self = 'https://example.org/en/feed.xml';
  const text = writeAtom(
    {
      title: 'A & B <c>',
      site: 'Site',
      rights: '',
      home: 'https://example.org/en/corrections/',
      self,
      updated: '2021-09-27',
      news,
      sentenceHref: (id) => `https://example.org/#s${id}`,
    },
    'en',
    t,
  );
  expect(text).toContain('<title>A &amp; B &lt;c&gt;</title>');
  expect(text).toContain('<updated>2026-11-29T00:00:00Z</updated>');
  expect(text).toContain(`<id>${self}#party-building-v2</id>`);
  expect(text).toContain('<ins lang="en-GB">(2) Strengthen the power of ideological guidance.</ins>');
});
