import { sum } from 'd3';
import type { Locale } from '../locale.ts';
import { writeSentences } from '../punctuation.ts';
import { addressText } from '../site/address-text.ts';
import { frameElement, type Framed, type Theme } from './snippets.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A sentence or a term as other sites quote it: both languages, and where it stands. Addresses are absolute. */
export type EmbedCard = {
  /** Names the card in messages: s5.3.2, t-four-bests. */
  slug: string;
  locale: Locale;
  title: string;
  zh: string;
  /** Null while it is not translated. */
  en: string | null;
  /** Beside a term: its reading, and its sense in the language of the page. */
  pinyin: string | null;
  sense: string | null;
  source: string;
  licence: string;
  page: string;
  frame: string;
  oembed: string;
};

/** Text takes most height where there is least room. */
const NARROWEST = 280;
const LEAST = 200;
// What components/charts/frame.css says of the card, in px.
const FRAME = 2 * (1 + 12);
const PADDING = 14 + 12 + 2;
const ZH = { size: 17, line: 29, below: 10 };
const EN = { size: 16, line: 24, below: 10 };
const SMALL = { size: 12.5, line: 18.125, above: 6 };

/** The height that the code for other sites gives a card, in px: what it takes at 280 px, and a line more. */
export function cardHeight({ zh, en, pinyin, sense, source, licence, page, locale }: EmbedCard): number {
  const room = NARROWEST - FRAME;
  const linesOf = (text: string, size: number) => wrapText(text, room, size).length;
  const small = [pinyin, sense, writeSentences([source, licence], locale)].filter((text) => text !== null);
  const height = sum([
    PADDING,
    linesOf(zh, ZH.size) * ZH.line + ZH.below,
    en === null ? 0 : linesOf(en, EN.size) * EN.line + EN.below,
    ...small.map((text) => SMALL.above + linesOf(text, SMALL.size) * SMALL.line),
    SMALL.above + Math.ceil(textWidth(addressText(page), SMALL.size) / (room - SMALL.size * 2)) * SMALL.line,
    SMALL.line,
  ]);
  return Math.max(LEAST, Math.ceil(height));
}

/** What its oEmbed answer is made from. */
export function cardEmbeddable(card: EmbedCard): Framed {
  const { slug, title, zh, en, page, frame } = card;
  return {
    slug,
    title,
    summary: [zh, en].filter((text) => text !== null).join(' '),
    page,
    frame,
    height: cardHeight(card),
  };
}

/** The code that shows a card on another page, in its colours; where a frame may run no script it stays light. */
export function cardSnippet(card: EmbedCard, theme: Theme): string {
  const framed = cardEmbeddable(card);
  return frameElement(theme === 'light' ? framed : { ...framed, frame: `${framed.frame}?theme=${theme}` }, theme);
}
