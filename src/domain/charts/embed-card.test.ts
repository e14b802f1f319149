import { expect, test } from 'vitest';
import { cardEmbeddable, cardHeight, cardSnippet, type EmbedCard } from './embed-card.ts';

const CARD: EmbedCard = {
  ...{
    slug: 's5.3.2',
    locale: 'en',
    title: 'Sentence 5.3.2',
    zh: '打造“四最”营商环境。',
    en: 'Create the four bests.',
  },
  ...{ pinyin: null, sense: null, source: 'The report, 27 September 2021', licence: 'CC BY 4.0' },
  page: 'https://example.org/en/report/reform/#s5.3.2',
  frame: 'https://example.org/en/embed/s/5.3.2/',
  oembed: 'https://example.org/en/embed/s/5.3.2/oembed.json',
};
const heightOf = (more: Partial<EmbedCard>) => cardHeight({ ...CARD, ...more });

test('a card is at least 200 px high, and each line more of a text makes it a line higher', () => {
  expect(heightOf({ zh: '好。', en: null })).toBe(200);
  const zh = (lines: number) => '打造最优营商环境。'.repeat(20).slice(0, lines * 14);
  expect(heightOf({ zh: zh(9) }) - heightOf({ zh: zh(8) })).toBe(29);
  const long = { zh: zh(8) };
  expect(heightOf(long) - heightOf({ ...long, en: null })).toBe(24 + 10);
});

test('reading and sense of a term take lines of their own', () => {
  const long = { zh: '打造最优营商环境。'.repeat(14) };
  const bare = heightOf(long);
  const small = 18.125 + 6;
  expect(heightOf({ ...long, pinyin: 'sì zuì' }) - bare).toBeGreaterThanOrEqual(Math.floor(small));
  expect(heightOf({ ...long, pinyin: 'sì zuì', sense: 'Four.' }) - bare).toBeGreaterThanOrEqual(Math.floor(2 * small));
});

test('other sites get the card with both languages as its summary, and a frame of its height', () => {
  expect(cardEmbeddable(CARD)).toEqual({
    ...{ slug: 's5.3.2', title: 'Sentence 5.3.2', page: CARD.page, frame: CARD.frame, height: cardHeight(CARD) },
    summary: '打造“四最”营商环境。 Create the four bests.',
  });
  expect(cardEmbeddable({ ...CARD, en: null }).summary).toBe('打造“四最”营商环境。');
  expect(cardSnippet(CARD, 'light')).toContain(`height="${cardHeight(CARD)}"`);
});

test('a card is as high as its lines at 280 px, its source and address among them, and one line more', () => {
  expect(heightOf({ zh: '打造最优营商环境。'.repeat(14) })).toBe(465);
  const longer = {
    zh: '打造最优营商环境。'.repeat(14),
    licence: 'A licence of many words. '.repeat(8),
    page: `https://example.org/${'a'.repeat(120)}/`,
  };
  expect(heightOf(longer)).toBe(610);
});

test('the code for other sites asks for the card in its colours, and says them to the browser', () => {
  expect(cardSnippet(CARD, 'light')).toMatch(/src="[^"?]*\/5\.3\.2\/".*color-scheme:light"/);
  expect(cardSnippet(CARD, 'dark')).toMatch(/\/5\.3\.2\/\?theme=dark".*color-scheme:dark"/);
  expect(cardSnippet(CARD, 'auto')).toMatch(/\/5\.3\.2\/\?theme=auto".*color-scheme:light dark"/);
});
