import { expect, test } from 'vitest';
import { readArrival } from './arrival.ts';

test('what was left for a sentence is read by that sentence, and soon', () => {
  const arrival = { anchor: 's5.3.3', words: ['“五型”政府'], at: 1000 };
  const kept = JSON.stringify(arrival);
  expect(readArrival(kept, 's5.3.2', 2000)).toBeNull();
  expect(readArrival(kept, 's5.3.3', 2000)).toEqual(arrival);
  expect(readArrival(kept, 's5.3.3', 30_999)).toEqual(arrival);
  expect(readArrival(kept, 's5.3.3', 31_000)).toBeNull();
});

test.each([
  ...[null, '', 'null', '[]', '{"anchor":"s1.1.1"}', '{"anchor":"s1.1.1","at":0}', '{"anchor":"s1.1.1","words":[]}'],
  ...['{"anchor":"s1.1.1","words":["五型",{}],"at":0}', '{"anchor":"s1.1.1","words":["五型"],"at":"0"}'],
])('nothing is marked where %s is kept', (kept) => {
  expect(readArrival(kept, 's1.1.1', 0)).toBeNull();
});
