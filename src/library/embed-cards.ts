import { oembed } from '../domain/charts/oembed.ts';
import { cardEmbeddable, type EmbedCard } from '../domain/charts/embed-card.ts';
import type { SentenceId } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import { must } from '../domain/must.ts';
import { PUNCTUATION } from '../domain/punctuation.ts';
import { findPlaces } from '../domain/report/term-places.ts';
import { nameReport } from '../domain/site/name-report.ts';
import {
  absoluteUrl,
  chartSocialPath,
  embedSentencePath,
  embedTermPath,
  homePath,
  sentencePath,
  termPath,
} from '../paths.ts';
import type { Library } from './open-library.ts';

/** The card of a sentence. */
export function sentenceEmbed(library: Library, id: SentenceId, locale: Locale, origin: URL | undefined): EmbedCard {
  const { site, sentences, chapterSlugs, translate } = library;
  const t = translate[locale];
  const { zh, en } = must(sentences, id, 'sentence');
  const frame = absoluteUrl(embedSentencePath(locale, id), origin);
  return {
    slug: `s${id}`,
    locale,
    title: t('card.sentence', { id }),
    ...{ zh, en, pinyin: null, sense: null },
    source: t('card.source', { report: nameReport(site, locale), id }),
    licence: t('card.translation', { site: site.name[locale] }),
    page: absoluteUrl(sentencePath(locale, id, chapterSlugs), origin),
    frame,
    oembed: `${frame}oembed.json`,
  };
}

/** The card of a term. */
export function termEmbed(library: Library, slug: string, locale: Locale, origin: URL | undefined): EmbedCard {
  const { site, termsBySlug, translate } = library;
  const t = translate[locale];
  const term = must(termsBySlug, slug, 'term');
  const { zh, en, pinyin, sense } = term;
  const ids = findPlaces(term, library.report).flatMap(({ id }) => id ?? []);
  const frame = absoluteUrl(embedTermPath(locale, slug), origin);
  return {
    slug: `t-${slug}`,
    locale,
    title: t('card.term', { zh, en }),
    ...{ zh, en, pinyin, sense: sense[locale] },
    source: t('card.termSource', {
      report: nameReport(site, locale),
      count: ids.length,
      sentences: ids.join(PUNCTUATION[locale].list),
    }),
    licence: t('card.explanation', { site: site.name[locale] }),
    page: absoluteUrl(termPath(locale, slug), origin),
    frame,
    oembed: `${frame}oembed.json`,
  };
}

/** The oEmbed answer of a card. */
export function answerOf({ site }: Library, card: EmbedCard, origin: URL | undefined) {
  const { locale } = card;
  const provider = { name: site.name[locale], url: absoluteUrl(homePath(locale), origin) };
  return oembed(cardEmbeddable(card), provider, absoluteUrl(chartSocialPath(locale, site.picture), origin));
}
