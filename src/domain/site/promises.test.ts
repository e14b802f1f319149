import { expect, test } from 'vitest';
import { isPromise, promiseIds } from './promises.ts';

test('from 2.5.1 on, “the goals for the next five years are”, a report promises', () => {
  expect(['1.2.4', '2.4.9', '2.5.1', '10.4.6'].map((id) => isPromise(id, '2.5.1'))).toEqual([false, false, true, true]);
});

test('a report that alternates promises in stretches, both ends included', () => {
  const stretches = [
    { from: '2.3.1', to: '2.3.9' },
    { from: '10.1.1', to: '10.2.2' },
  ];
  expect(['2.2.9', '2.3.1', '2.3.9', '2.4.1', '10.1.3'].map((id) => isPromise(id, stretches))).toEqual([
    false,
    true,
    true,
    false,
    true,
  ]);
  expect(promiseIds(stretches)).toEqual(['2.3.1', '2.3.9', '10.1.1', '10.2.2']);
});

test('a report that promises from one sentence on names that one', () => {
  expect(promiseIds('2.5.1')).toEqual(['2.5.1']);
});
