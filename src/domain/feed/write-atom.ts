import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { LANG_TAG, type Locale } from '../locale.ts';
import type { SentenceId } from '../ids.ts';
import type { Correction } from '../report/list-corrections.ts';
import type { Translate } from '../ui/translate.ts';
import type { News } from './list-news.ts';

/** What a feed says of itself; addresses are absolute, `updated` is the day it names while it has no entry. */
export type Feed = {
  title: string;
  site: string;
  rights: string;
  home: string;
  self: string;
  updated: string;
  news: News[];
  sentenceHref: (id: SentenceId) => string;
};

const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';
const timeOf = (day: string) => `${day}T00:00:00Z`;

/** The feed as Atom (RFC 4287), its texts as XHTML. */
export function writeAtom(feed: Feed, locale: Locale, t: Translate): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(ATOM, 'feed', { 'xml:lang': LANG_TAG[locale] });
  root.ele('id').txt(feed.self);
  root.ele('title').txt(feed.title);
  root.ele('updated').txt(timeOf(feed.news[0]?.date ?? feed.updated));
  root.ele('author').ele('name').txt(feed.site);
  root.ele('rights').txt(feed.rights);
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: feed.self });
  root.ele('link', { rel: 'alternate', type: 'text/html', hreflang: LANG_TAG[locale], href: feed.home });
  for (const news of feed.news) writeEntry(root, news, feed, locale, t);
  return `${root.doc().end()}\n`;
}

function writeEntry(root: XMLBuilder, news: News, feed: Feed, locale: Locale, t: Translate): void {
  const entry = root.ele('entry');
  entry.ele('id').txt(`${feed.self}#${news.key}`);
  entry.ele('title').txt(news.title);
  entry.ele('updated').txt(timeOf(news.date));
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: news.href });
  const content = entry.ele('content', { type: 'xhtml' }).ele(XHTML, 'div');
  content.ele('p').txt(news.says);
  if (news.corrections.length + news.charts.length === 0) return;
  const list = content.ele('ul');
  for (const correction of news.corrections) writeCorrection(list.ele('li'), correction, news, feed, locale, t);
  for (const { title, href } of news.charts) list.ele('li').ele('a', { href }).txt(title);
}

function writeCorrection(
  item: XMLBuilder,
  { sentence, kind, old, new: now, why }: Correction,
  { href }: News,
  { sentenceHref }: Feed,
  locale: Locale,
  t: Translate,
): void {
  const head = item.ele('p');
  head.ele('a', { href: sentence === null ? href : sentenceHref(sentence) }).txt(sentence ?? t('term.heading'));
  head.txt(` · ${t(`corrections.kind.${kind}`)} · ${why[locale]}`);
  for (const [label, name, text] of [
    [t('corrections.old'), 'del', old],
    [t('corrections.new'), 'ins', now],
  ] as const) {
    item.ele('p').txt(`${label} `).ele(name, { lang: LANG_TAG.en }).txt(text);
  }
}
