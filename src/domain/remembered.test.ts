import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('a pair of objects is asked about once, an undefined answer too, and another pair anew', () => {
  let asked = 0;
  const find = remembered((one: { zh: string }, others: string[]) => {
    asked += 1;
    return others.find((other) => other === one.zh);
  });
  const [term, report] = [{ zh: '赣州' }, ['南昌']];
  expect([find(term, report), find(term, report), asked]).toEqual([undefined, undefined, 1]);
  expect([find(term, ['赣州']), find({ zh: '南昌' }, report), asked]).toEqual(['赣州', '南昌', 3]);
});
