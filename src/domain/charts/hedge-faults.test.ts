import { expect, test } from 'vitest';
import { CUES } from '../numbers/sample-cues.ts';
import type { ChartEntry } from './chart-schema.ts';
import { hedgeFaults } from './hedge-faults.ts';
import { SAMPLES } from './sample.ts';

const text = (zh: string, en: string) => ({ zh, en });
/** What is wrong with a chart of some numbers that says this. */
function faultsOf(
  numbers: string[],
  said: { title?: ReturnType<typeof text>; shows?: ReturnType<typeof text>; label?: ReturnType<typeof text> },
): string[] {
  const entry: ChartEntry = {
    ...{ slug: 'firms', subject: 'innovation', chapter: 4, form: 'bars', not: text('没有。', 'Nothing.') },
    title: said.title ?? text('有多少家？', 'How many are there?'),
    shows: said.shows ?? text('有1107家。', 'There are 1,107.'),
    panels: [
      { items: numbers.map((number) => ({ number, role: 'now' as const, ...(said.label && { label: said.label }) })) },
    ],
  };
  return hedgeFaults([entry], SAMPLES, CUES).map(({ what }) => what);
}

test('a summary that prints an aim has the word for it in both languages', () => {
  const kept = text(
    '现有1107家，力争五年内突破2000家。',
    'There are 1,107; the aim is to pass 2,000 within five years.',
  );
  expect(faultsOf(['firms', 'firms-goal'], { shows: kept })).toEqual([]);
  const lost = text('现有1107家，目标是突破2000家。', 'There are 1,107, and more than 2,000 are wanted.');
  expect(faultsOf(['firms', 'firms-goal'], { shows: lost })).toEqual([
    'prints firms-goal without the word that the report has for it, “力争”: 现有1107家，目标是突破2000家',
    'prints firms-goal without the word that the report has for it, “aim”: There are 1,107, and more than 2,000 are wanted',
  ]);
});

test('the word stands in the statement that prints the figure, and not in another', () => {
  const apart = text('力争发展。五年内突破2000家。', 'The report aims high; more than 2,000 are wanted.');
  expect(faultsOf(['firms-goal'], { shows: apart })).toHaveLength(2);
});

test('a forecast is expected, and a direction is towards', () => {
  const kept = text(
    '有望突破4000亿元，向6000亿元迈进。',
    'It is expected to pass 400 billion, and moves towards 600 billion yuan.',
  );
  expect(faultsOf(['gdp', 'economy-goal'], { shows: kept })).toEqual([]);
  const lost = text('突破4000亿元，达6000亿元。', 'It passes 400 billion and reaches 600 billion yuan.');
  expect(faultsOf(['gdp', 'economy-goal'], { shows: lost })).toHaveLength(4);
});

test('an aim is no promise, and no question takes it for settled', () => {
  const promise = text('何时兑现承诺？', 'When do the promises fall due?');
  expect(faultsOf(['firms-goal'], { title: promise })).toEqual([
    'says “承诺” where the report says “力争” (firms-goal): 何时兑现承诺？',
    'says “promises” where the report says “aim” (firms-goal): When do the promises fall due?',
  ]);
  const firm = text('还要长多大？', 'How far is it to grow?');
  expect(faultsOf(['firms-goal'], { title: firm })).toHaveLength(2);
  const neutral = text('目标要在什么时候达到？', 'By when are the goals to be met?');
  expect(faultsOf(['firms-goal'], { title: neutral })).toEqual([]);
});

test('a flat goal may be asked after flatly, and a result prints its figure alone', () => {
  const flat = text('要培育多大的产业集群？', 'What size of cluster is to be built?');
  expect(faultsOf(['cluster-size', 'firms'], { title: flat })).toEqual([]);
});

test('a label makes no promise of an aim either; that of a result may say what it likes', () => {
  const label = text('承诺的', 'promised');
  expect(faultsOf(['firms-goal'], { label })).toEqual([
    'says “承诺” where the report says “力争” (firms-goal): 承诺的',
    'says “promised” where the report says “aim” (firms-goal): promised',
  ]);
  expect(faultsOf(['firms'], { label })).toEqual([]);
  expect(faultsOf(['smart-goal'], { label })).toEqual([]);
});

test('a direction is an aim, a forecast and a flat goal are none', () => {
  const promise = text('何时兑现承诺？', 'When do the promises fall due?');
  expect(faultsOf(['economy-goal'], { title: promise })).toHaveLength(2);
  expect(faultsOf(['gdp'], { title: promise })).toEqual([]);
  expect(faultsOf(['smart-goal'], { title: promise })).toEqual([]);
});

test('a title that says the word of the aim may ask firmly', () => {
  const said = text('力争要到多少家？', 'How many firms is it to aim for?');
  expect(faultsOf(['firms-goal'], { title: said })).toEqual([]);
  const firm = text('还要长多大？', 'How far is it to grow?');
  expect(faultsOf(['firms-goal'], { title: firm })).toEqual([
    'asks with “还要” after what the report only says with “力争” (firms-goal): 还要长多大？',
    'asks with “is it to” after what the report only says with “aim” (firms-goal): How far is it to grow?',
  ]);
});

test('a figure that is also a result’s, and a number without a figure, are printed without a word', () => {
  const shows = text('已有2000家。', 'There are 2,000.');
  expect(faultsOf(['firms-goal'], { shows })).toHaveLength(2);
  const alike = new Map([...SAMPLES, ['done', { ...SAMPLES.get('firms')!, id: 'done', value: 2000 }]]);
  const entry = (numbers: string[]): ChartEntry => ({
    ...{ slug: 'firms', subject: 'innovation', chapter: 4, form: 'bars', not: shows, title: text('？', '?'), shows },
    panels: [{ items: numbers.map((number) => ({ number, role: 'now' as const })) }],
  });
  expect(hedgeFaults([entry(['firms-goal', 'done', 'cluster-count', 'not-there'])], alike, CUES)).toEqual([]);
});

test('a chart without panels draws no number of its own', () => {
  const counts: ChartEntry = {
    ...{ slug: 'how', subject: 'economy', chapter: 1, form: 'counts', by: 'sentence' },
    ...{ title: text('承诺？', 'Promised?'), shows: text('。', '.'), not: text('。', '.') },
  };
  expect(hedgeFaults([counts], SAMPLES, CUES)).toEqual([]);
});
