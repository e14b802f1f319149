import { LANG_TAG, type Locale } from '../locale.ts';
import type { SentenceId } from '../ids.ts';
import { element, lines, writeXml, type XmlElement } from '../export/xml.ts';
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
  const { title, site, rights, home, self, updated, news } = feed;
  const root = element(
    'feed',
    { xmlns: ATOM, 'xml:lang': LANG_TAG[locale] },
    lines(
      element('id', {}, self),
      element('title', {}, title),
      element('updated', {}, timeOf(news[0]?.date ?? updated)),
      element('author', {}, element('name', {}, site)),
      element('rights', {}, rights),
      element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: LANG_TAG[locale], href: home }),
      news.map((one) => entryOf(one, feed, locale, t)),
    ),
  );
  return writeXml(root);
}

function entryOf(news: News, feed: Feed, locale: Locale, t: Translate): XmlElement {
  const { key, title, date, href, says, corrections, charts } = news;
  const items = [
    ...corrections.map((correction) => correctionOf(correction, news, feed, locale, t)),
    ...charts.map((chart) => element('li', {}, element('a', { href: chart.href }, chart.title))),
  ];
  return element(
    'entry',
    {},
    element('id', {}, `${feed.self}#${key}`),
    element('title', {}, title),
    element('updated', {}, timeOf(date)),
    element('link', { rel: 'alternate', type: 'text/html', href }),
    element(
      'content',
      { type: 'xhtml' },
      element('div', { xmlns: XHTML }, element('p', {}, says), items.length > 0 ? element('ul', {}, items) : null),
    ),
  );
}

function correctionOf(
  { sentence, kind, old, new: now, why }: Correction,
  { href }: News,
  { sentenceHref }: Feed,
  locale: Locale,
  t: Translate,
): XmlElement {
  const place = sentence === null ? href : sentenceHref(sentence);
  const words = [
    [t('corrections.old'), 'del', old],
    [t('corrections.new'), 'ins', now],
  ] as const;
  return element(
    'li',
    {},
    element(
      'p',
      {},
      element('a', { href: place }, sentence ?? t('term.heading')),
      ` · ${t(`corrections.kind.${kind}`)} · ${why[locale]}`,
    ),
    words.map(([label, name, text]) => element('p', {}, `${label} `, element(name, { lang: LANG_TAG.en }, text))),
  );
}
