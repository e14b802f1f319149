import { expect, test } from 'vitest';
import { numberCard } from './number-card.ts';
import { resolveOne, stated } from './sample-numbers.ts';

const GOAL = stated('goal', 2000, '突破2000家', 'pass 2,000', { status: 'target', bound: 'above' });
const WORDS = { status: 'target', bound: '', undated: 'no date given' };

test('a card says value, status, bound and horizon in one language', () => {
  const time = { kind: 'by', inYears: 5, words: { zh: '五年内', en: 'within five years' } } as const;
  expect(numberCard(resolveOne({ ...GOAL, time }), 'en', WORDS)).toEqual({
    value: 'more than 2,000 enterprises',
    label: 'Enterprises',
    status: 'target',
    facts: ['target', 'within five years (∴ by 2026)'],
    remark: null,
    chart: null,
    outcome: null,
  });
});

test('a goal without a date says so, a result does not', () => {
  expect(numberCard(resolveOne(GOAL), 'en', WORDS).facts).toEqual(['target', 'no date given']);
  const result = resolveOne(stated('now', 1107, '1107家', '1,107'));
  expect(numberCard(result, 'en', { ...WORDS, status: 'result' }).facts).toEqual(['result']);
});

test('the chart that draws it is named', () => {
  const chart = { name: 'Chart: How many high-tech enterprises?', href: '/en/charts/high-tech-enterprises/' };
  expect(numberCard(resolveOne(GOAL), 'en', WORDS, { chart }).chart).toEqual(chart);
});

test('what came of a goal is said with its finding, and where it stands', () => {
  const outcome = {
    name: 'What came of it: Only figures from before its date',
    href: '/en/outcomes/#high-tech-enterprises',
  };
  expect(numberCard(resolveOne(GOAL), 'en', WORDS, { outcome }).outcome).toEqual(outcome);
});
