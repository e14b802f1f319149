import { expect, test } from 'vitest';
import type { Correction } from '../report/list-corrections.ts';
import type { Translate } from '../ui/translate.ts';
import type { News } from './list-news.ts';
import { writeAtom } from './write-atom.ts';

const t = ((key: string) => `[${key}]`) as Translate;
const SELF = 'https://example.org/en/feed.xml';
const CHAPTER = 'https://example.org/en/report/party-building/';
const correction: Correction = {
  ...{ chapter: 10, sentence: '10.3.1', kind: 'meaning' },
  ...{
    old: '(2) Strengthen the power of guidance in thought.',
    new: '(2) Strengthen the power of ideological guidance.',
  },
  why: { zh: '这里的“思想”是意识形态。', en: '思想 here is ideology.' },
};
const edition: News = {
  ...{ key: 'party-building-v2', date: '2026-11-28', title: 'Party building, version 2', href: CHAPTER },
  ...{ says: 'One correction.', corrections: [correction], charts: [] },
};
const charts: News = {
  ...{ key: 'charts-2026-11-29', date: '2026-11-29', title: 'Charts', href: 'https://example.org/en/charts/' },
  ...{ says: 'One chart.', corrections: [], charts: [{ title: 'Rank, version 2', href: 'https://example.org/v2/' }] },
};
const atom = (news: News[], locale: 'zh' | 'en' = 'en', title = 'Feed') =>
  writeAtom(
    {
      ...{
        title,
        site: 'Ganzhou & more',
        rights: 'CC BY 4.0',
        home: 'https://example.org/en/corrections/',
        self: SELF,
      },
      ...{ updated: '2021-09-27', news, sentenceHref: (id) => `${CHAPTER}#s${id}` },
    },
    locale,
    t,
  );

test('the feed has the heads that RFC 4287 asks for, in its language', () => {
  const text = atom([]);
  expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">');
  expect(text.split('\n').slice(2, -2)).toEqual([
    `<id>${SELF}</id>`,
    '<title>Feed</title>',
    '<updated>2021-09-27T00:00:00Z</updated>',
    '<author><name>Ganzhou &amp; more</name></author>',
    '<rights>CC BY 4.0</rights>',
    `<link rel="self" type="application/atom+xml" href="${SELF}"/>`,
    '<link rel="alternate" type="text/html" hreflang="en-GB" href="https://example.org/en/corrections/"/>',
  ]);
  expect(atom([], 'zh')).toContain('xml:lang="zh-Hans"');
});

test('it was updated when its newest entry was', () => {
  expect(atom([charts, edition])).toMatch(/^[^]*?<updated>2026-11-29T00:00:00Z</);
});

test('an entry of a chapter has each correction with its place, its kind, its reason and both wordings', () => {
  expect(atom([edition]).split('\n').at(-3)).toBe(
    `<entry><id>${SELF}#party-building-v2</id><title>Party building, version 2</title>` +
      `<updated>2026-11-28T00:00:00Z</updated><link rel="alternate" type="text/html" href="${CHAPTER}"/>` +
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One correction.</p><ul><li>' +
      `<p><a href="${CHAPTER}#s10.3.1">10.3.1</a> · [corrections.kind.meaning] · 思想 here is ideology.</p>` +
      '<p>[corrections.old] <del lang="en-GB">(2) Strengthen the power of guidance in thought.</del></p>' +
      '<p>[corrections.new] <ins lang="en-GB">(2) Strengthen the power of ideological guidance.</ins></p>' +
      '</li></ul></div></content></entry>',
  );
});

test('a corrected heading leads to its chapter, and an entry with nothing to list has no list', () => {
  const heading = { ...edition, corrections: [{ ...correction, sentence: null }] };
  expect(atom([heading], 'zh')).toContain(
    `<p><a href="${CHAPTER}">[term.heading]</a> · [corrections.kind.meaning] · 这里的“思想”是意识形态。</p>`,
  );
  expect(atom([{ ...edition, corrections: [] }])).toContain('<p>One correction.</p></div>');
});

test('an entry of charts links each of them', () => {
  expect(atom([charts])).toContain('<ul><li><a href="https://example.org/v2/">Rank, version 2</a></li></ul>');
});

test('the feed keeps signs of XML in texts as text', () => {
  expect(atom([], 'en', 'A & B <c>')).toContain('<title>A &amp; B &lt;c&gt;</title>');
});
