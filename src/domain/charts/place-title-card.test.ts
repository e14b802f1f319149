import { expect, test } from 'vitest';
import { textsOf, type Mark } from './mark.ts';
import { placeTitleCard, type TitleCard } from './place-title-card.ts';

const card: TitleCard = {
  kind: 'Chapter 5 of 10',
  name: { zh: '改革开放', en: 'Reform and opening up' },
  says: 'Market and state-enterprise reform, the business environment, ties with the Greater Bay Area, and the drive for investment.',
  site: 'The Ganzhou Report, Explained',
  source: 'The report to the Sixth Party Congress of Ganzhou, 27 September 2021',
  address: null,
};

test('the image says the name in both languages, its own larger', () => {
  const { width, height, marks } = placeTitleCard(card, 'en');
  expect([width, height]).toEqual([1200, 630]);
  const texts = textsOf(marks).join(' ');
  for (const text of ['Chapter 5 of 10', 'Reform and opening up', '改革开放', 'Explained'])
    expect(texts).toContain(text);
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
