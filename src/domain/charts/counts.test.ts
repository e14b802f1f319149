import { expect, test } from 'vitest';
import { COMMITMENTS } from '../numbers/status.ts';
import { countCommitments, countedNumbers, countSentences, factsOf } from './counts.ts';
import { sample } from './sample.ts';

const CHAPTERS = [
  { number: 0, title: { zh: '开场', en: 'Opening' }, sentences: ['0.1.1'] },
  { number: 1, title: { zh: '过去五年', en: 'The past' }, sentences: ['1.4.3', '1.4.4'] },
  { number: 4, title: { zh: '工业', en: 'Industry' }, sentences: ['4.2.1'] },
];
const STATED = ['firms', 'gdp', 'firms-goal', 'economy-goal', 'smart-goal', 'cluster-size'].map(sample);
const NAMES = Object.fromEntries(COMMITMENTS.map((name) => [name, { zh: name, en: name }])) as Parameters<
  typeof countCommitments
>[1];

test('a sentence with a goal is one of a goal, one with other numbers one of what was, and others have none', () => {
  const { rows } = countSentences(CHAPTERS, STATED);
  expect(rows.map(({ key, sentences }) => [key, sentences.map(({ holds }) => holds)])).toEqual([
    ['0', ['none']],
    ['1', ['past', 'none']],
    ['4', ['goal']],
  ]);
  expect(rows[1]!.sentences[0]!.numbers.map(({ id }) => id)).toEqual(['firms', 'gdp']);
});

test('goals stand by the word that binds them, those with a date first; a word that none has is left out', () => {
  const counts = countCommitments(STATED, NAMES);
  const idsOf = (numbers: { id: string }[]) => numbers.map(({ id }) => id);
  expect(counts.rows.map(({ label, dated, undated }) => [label.en, idsOf(dated), idsOf(undated)])).toEqual([
    ['flat', ['smart-goal'], ['cluster-size']],
    ['aim', ['firms-goal'], []],
    ['towards', ['economy-goal'], []],
  ]);
  expect(idsOf(countedNumbers(counts))).toEqual(['smart-goal', 'cluster-size', 'firms-goal', 'economy-goal']);
  expect(idsOf(countedNumbers(countSentences(CHAPTERS, STATED)))).toEqual(STATED.map(({ id }) => id));
});

test('what the texts of such charts may name is counted from the report', () => {
  expect(factsOf(CHAPTERS, STATED)).toEqual({
    ...{ sentences: 4, numbered: 2, past: 1, wanted: 1, emptyChapters: 1 },
    ...{ numbers: 6, goals: 4, dated: 3, undated: 1, flat: 2, flatDated: 1, hedged: 2 },
  });
});
