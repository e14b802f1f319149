import { expect, test } from 'vitest';
import { textsOf, type Mark } from './mark.ts';
import { placeTitleCard, type TitleCard } from './place-title-card.ts';
import { sketchOf } from './sketch.ts';

const card: TitleCard = {
  kind: 'Chapter 5 of 10',
  name: { zh: '改革开放', en: 'Reform and opening up' },
  says: 'Market and state-enterprise reform, the business environment, ties with the Greater Bay Area, and the drive for investment.',
  site: 'The Ganzhou Report, Explained',
  source: 'The report to the Sixth Party Congress of Ganzhou, 27 September 2021',
  address: null,
};

test('the image of a page, mark by mark', () => {
  const { width, height, marks } = placeTitleCard(card, 'en');
  expect([width, height]).toEqual([1200, 630]);
  expect(sketchOf(marks)).toEqual([
    'line 64 64 64 566 accent 4',
    'text 92 84 Chapter 5 of 10 20 accent 600',
    'text 92 181 Reform and opening up 76 serif ink',
    'text 92 260.5 改革开放 38 serif soft',
    'text 92 314 Market and state-enterprise reform, the business environment, ties with the 26',
    'text 92 349.5 Greater Bay Area, and the drive for investment. 26',
    'text 92 529.5 The Ganzhou Report, Explained 26 serif',
    'text 92 560 The report to the Sixth Party Congress of Ganzhou, 27 September 2021 17 soft',
  ]);
});

test('a sentence that is too long ends in an ellipsis, without the mark before it', () => {
  const long = { ...card, address: 'example.org/zh/', says: '市场和国企改革，营商环境，'.repeat(20) };
  expect(sketchOf(placeTitleCard(long, 'zh').marks)).toEqual([
    'line 64 64 64 566 accent 4',
    'text 92 84 Chapter 5 of 10 20 accent 600',
    'text 92 181 改革开放 76 serif ink',
    'text 92 260.5 Reform and opening up 38 serif soft',
    'text 92 314 市场和国企改革，营商环境，市场和国企改革，营商环境，市场和国企改革，营商环境， 26',
    'text 92 349.5 市场和国企改革，营商环境，市场和国企改革，营商环境，市场和国企改革，营商环境， 26',
    'text 92 385 市场和国企改革，营商环境，市场和国企改革，营商环境，市场和国企改革，营商环境， 26',
    'text 92 420.5 市场和国企改革，营商环境，市场和国企改革，营商环境，市场和国企改革，营商环境… 26',
    'text 92 502.5 The Ganzhou Report, Explained 26 serif',
    'text 92 533 The report to the Sixth Party Congress of Ganzhou, 27 September 2021 17 soft',
    'text 92 560 example.org/zh/ 17 soft',
  ]);
});

test('long names and sentences stay within the image', () => {
  const long = {
    ...card,
    name: {
      zh: '产业链招商、资本招商、社会化招商、科技招商',
      en: 'through industrial chains, through capital, through society at large, and through science and technology',
    },
    says: card.says.repeat(6),
  };
  const { marks } = placeTitleCard(long, 'en');
  const groups = marks.filter((mark) => mark.kind === 'group');
  const bottoms = groups.map(({ y, marks: inner }) => y + lowest(inner));
  expect(bottoms[0]!).toBeLessThan(groups[1]!.y);
  expect(bottoms[1]!).toBeLessThan(630);
  expect(textsOf(marks).some((text) => text.endsWith('…'))).toBe(true);
});

/** The lowest base line of some marks and of those that their groups hold. */
function lowest(marks: Mark[]): number {
  return Math.max(
    0,
    ...marks.map((mark) => (mark.kind === 'text' ? mark.y : mark.kind === 'group' ? mark.y + lowest(mark.marks) : 0)),
  );
}
