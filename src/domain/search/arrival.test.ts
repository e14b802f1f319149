import { expect, test } from 'vitest';
import { leaveArrival, takeArrival } from './arrival.ts';

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}

test('what was left for a sentence is taken once, by that sentence, and soon', () => {
  const store = storage();
  const arrival = { anchor: 's5.3.3', words: ['“五型”政府'], at: 1000 };
  leaveArrival(() => store, arrival);
  expect(takeArrival(() => store, 's5.3.2', 2000)).toBeNull();
  expect(takeArrival(() => store, 's5.3.3', 2000)).toEqual(arrival);
  expect(takeArrival(() => store, 's5.3.3', 2000)).toBeNull();
  leaveArrival(() => store, arrival);
  expect(takeArrival(() => store, 's5.3.3', 31_000)).toBeNull();
  leaveArrival(() => store, arrival);
  expect(takeArrival(() => store, 's5.3.3', 30_999)).toEqual(arrival);
});

test('forbidden or spoilt storage only means that nothing is marked', () => {
  const forbidden = () => {
    throw new Error('denied');
  };
  expect(() => leaveArrival(forbidden, { anchor: 's1.1.1', words: [], at: 0 })).not.toThrow();
  expect(takeArrival(forbidden, 's1.1.1', 0)).toBeNull();
  const store = storage();
  for (const spoilt of [
    ...['', 'null', '[]', '{"anchor":"s1.1.1"}', '{"anchor":"s1.1.1","at":0}', '{"anchor":"s1.1.1","words":[]}'],
    ...['{"anchor":"s1.1.1","words":["五型",{}],"at":0}', '{"anchor":"s1.1.1","words":["五型"],"at":"0"}'],
  ]) {
    store.setItem('arrival', spoilt);
    expect(
      takeArrival(() => store, 's1.1.1', 0),
      spoilt,
    ).toBeNull();
  }
});
