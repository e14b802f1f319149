import { expect, test } from 'vitest';
import { outcomesOfChart } from './chart-outcomes.ts';
import { chartOf, datum, outcomeOf } from './sample.ts';

const FIRMS = outcomeOf('firms', ['firms-goal'], []);
const AIRPORT = { ...outcomeOf('airport', [], []), quote: '建成瑞金机场', places: ['ruijin'] };
const ALL = [FIRMS, AIRPORT];
const shown = { ...chartOf(), ofOutcomes: false, numbers: [] };
const stageOf = (sentence: '4.2.1' | '4.2.2', zh: string) => [
  { title: { zh: '', en: '' }, mentions: [{ sentence, status: 'target' as const, text: { zh, en: '' } }] },
];

test('what came of a chart is what came of its numbers, its places, and what it names at a stage', () => {
  expect(outcomesOfChart({ ...shown, numbers: [datum('firms-goal', 'target').number] }, ALL)).toEqual([FIRMS]);
  expect(outcomesOfChart({ ...shown, stages: stageOf('4.2.1', '瑞金机场') }, ALL)).toEqual([AIRPORT]);
  expect(outcomesOfChart({ ...shown, places: [{ slug: 'ruijin' }] }, ALL)).toEqual([AIRPORT]);
  expect(outcomesOfChart({ ...shown, ofOutcomes: true }, ALL)).toEqual(ALL);
});

test('nothing came of what another sentence names, or of another thing', () => {
  expect(outcomesOfChart(shown, ALL)).toEqual([]);
  expect(outcomesOfChart({ ...shown, stages: stageOf('4.2.2', '瑞金机场') }, ALL)).toEqual([]);
  expect(outcomesOfChart({ ...shown, stages: stageOf('4.2.1', '黄金机场') }, ALL)).toEqual([]);
});
