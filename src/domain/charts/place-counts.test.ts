import { expect, test } from 'vitest';
import { textsOf } from './mark.ts';
import { placeCounts } from './place-counts.ts';
import { layoutOf, linksOf, marksOf, sample } from './sample.ts';

const numbers = ['firms', 'factories-total', 'gdp', 'firms-goal', 'levy'].map(sample);
const rows = [
  { key: '0', label: { zh: '标题', en: 'Title' }, numbers: [] },
  { key: '1', label: { zh: '过去五年', en: 'The past five years' }, numbers },
];
const { marks } = placeCounts({ by: 'chapter', rows }, layoutOf(600));

test('one cell stands for one number and leads to it', () => {
  expect(marksOf('box', marks).map(({ status }) => status)).toEqual(numbers.map(({ status }) => status));
  expect(linksOf(marks)).toEqual(numbers.map(({ id }) => id));
});

test('a row says what it counts; one without numbers says that', () => {
  const words = textsOf(marks);
  expect(words).toEqual(expect.arrayContaining(['0  Title', '1  The past five years', 'chart.none']));
  expect(words.slice(3).join(' ')).toBe(
    'chart.count.achieved 2, chart.count.expected 1, chart.count.target 1, chart.count.policy 1',
  );
});

test('cells that find no room in a row stand in the next', () => {
  const many = [{ ...rows[1]!, numbers: Array.from({ length: 30 }, () => sample('firms')) }];
  const boxes = marksOf('box', placeCounts({ by: 'chapter', rows: many }, layoutOf(130)).marks);
  expect(new Set(boxes.map(({ y }) => y))).toEqual(new Set([0, 13, 26]));
});
