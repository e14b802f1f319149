import { expect, test } from 'vitest';
import type { Changes } from '../report/changes-schema.ts';
import type { Chapter } from '../report/join-report.ts';
import type { Translate } from '../ui/translate.ts';
import { listNews } from './list-news.ts';

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
const newsOf = () => listNews({ report: [chapter], changes: [changes], kept }, hrefOf, 'en', t);

test('versions after the first are news, newest first: of chapters with their corrections, of charts by day', () => {
  const news = newsOf();
  expect(news.map(({ key, date }) => [key, date])).toEqual([
    ['charts-2026-11-29', '2026-11-29'],
    ['party-building-v2', '2026-11-28'],
  ]);
  expect(news[0]!.charts.map(({ href }) => href)).toEqual(['https://example.org/en/embed/gdp-rank/v2/']);
  expect(news[1]!.corrections.map(({ sentence, new: now }) => [sentence, now])).toEqual([
    ['10.3.1', '(2) Strengthen the power of ideological guidance.'],
  ]);
});

test('an entry says what came and how much of it, and where it is read', () => {
  const [charts, edition] = newsOf();
  expect(charts).toEqual({
    ...{ key: 'charts-2026-11-29', date: '2026-11-29', title: 'feed.charts {}', href: hrefOf.charts },
    ...{ says: 'feed.chartsCount {"count":1}', corrections: [] },
    charts: [{ title: 'feed.chart {"title":"Where does it rank?","version":2}', href: hrefOf.chart('gdp-rank', 2) }],
  });
  expect(edition).toMatchObject({
    title: 'feed.chapter {"title":"Party building","version":2}',
    ...{ href: 'https://example.org/en/report/party-building/', says: 'corrections.count {"count":1}', charts: [] },
  });
});

test('changes of style are counted beside the corrections, in the language of the feed', () => {
  const style = { '10.3.1': { kind: 'style' as const, old: '(2) Strengthen the force of ideological guidance.' } };
  const styled = { chapter: 10, editions: [{ version: 3, date: '2026-11-30', changes: style }] };
  const [newest] = listNews({ report: [chapter], changes: [styled], kept: [] }, hrefOf, 'zh', t);
  expect(newest?.title).toBe('feed.chapter {"title":"党的建设","version":3}');
  expect(newest?.says).toBe('corrections.count {"count":0}corrections.others {"count":1}');
});

test('the charts of which a version was kept on one day are one entry', () => {
  const day = ['gdp-rank', 'firms'].map((slug) => ({ ...kept[1]!, slug }));
  const [charts, ...rest] = listNews({ report: [], changes: [], kept: day }, hrefOf, 'zh', t);
  expect(charts?.charts.map(({ href }) => href)).toEqual(['gdp-rank', 'firms'].map((slug) => hrefOf.chart(slug, 2)));
  expect([charts?.says, rest]).toEqual(['feed.chartsCount {"count":2}', []]);
});
