import { expect, test } from 'vitest';
import { FIRMS } from './sample-outcomes.ts';
import { writeFigure } from './write-figure.ts';

const [event, figure] = FIRMS.reports as [(typeof FIRMS.reports)[number], (typeof FIRMS.reports)[number]];
const firms = { id: 'enterprises', zh: '家', en: { one: 'enterprise', other: 'enterprises' }, scaled: true };
const share = { id: 'per cent', zh: '%', en: { one: 'per cent', other: 'per cent' }, kind: 'percent' as const };

test('a figure has its bound and its unit in both languages, and an event is no figure', () => {
  expect(writeFigure(figure, firms, 'en')).toBe('more than 1,400 enterprises');
  expect(writeFigure(figure, firms, 'zh')).toBe('超过1400家');
  expect(writeFigure(event, firms, 'en')).toBe(null);
});

test('a figure without a bound keeps the decimals of its source', () => {
  const plain = { ...figure, bound: undefined };
  expect(writeFigure({ ...plain, value: 55.31 }, share, 'zh')).toBe('55.31%');
  expect(writeFigure({ ...plain, value: 55 }, share, 'zh')).toBe('55%');
});
