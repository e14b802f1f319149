import { afterEach, expect, test, vi } from 'vitest';
import { isObject } from '../../domain/is-object.ts';
import { TooSlow } from './in-time.ts';
import { loadEach, loadOnce, readJson, twice } from './read-json.ts';

const isCards = (answer: unknown): answer is { terms: object } => isObject(answer) && isObject(answer['terms']);
const answerWith = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
afterEach(() => vi.unstubAllGlobals());

test('a file of the right shape is given', async () => {
  answerWith('{"terms":{}}');
  await expect(readJson('/cards.json', { isValid: isCards })).resolves.toEqual({ terms: {} });
});

test('a page of 404, half a file and a host’s own JSON are refused', async () => {
  answerWith('{"terms":{}}', 404);
  await expect(readJson('/cards.json', { isValid: isCards })).rejects.toThrow('404 /cards.json');
  answerWith('{"terms":');
  await expect(readJson('/cards.json', { isValid: isCards })).rejects.toThrow();
  for (const body of ['{}', '{"error":"not found"}', 'null', '[]', '{"terms":[]}']) {
    answerWith(body);
    await expect(readJson('/cards.json', { isValid: isCards })).rejects.toThrow('not what it should be');
  }
});

test('a line that stalls is given up after so many milliseconds', async () => {
  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_, reject) => signal!.addEventListener('abort', () => reject(signal!.reason as Error))),
  );
  await expect(readJson('/cards.json', { isValid: isCards, patience: 5 })).rejects.toThrow(TooSlow);
});

test('what was loaded is kept, what failed is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve(load.mock.calls.length));
  const get = loadOnce(load);
  expect(await Promise.all([get(), get()])).toEqual([1, 1]);
  load.mockRejectedValueOnce(new Error('cut off'));
  const again = loadOnce(load);
  await expect(again()).rejects.toThrow('cut off');
  expect(await again()).toBe(3);
});

test('each key has its own answer, and what failed is asked for again', async () => {
  const load = vi.fn((key: string) => Promise.resolve(key + load.mock.calls.length));
  const get = loadEach(load);
  expect(await Promise.all([get('a'), get('b'), get('a')])).toEqual(['a1', 'b2', 'a1']);
  load.mockRejectedValueOnce(new Error('cut off'));
  await expect(get('c')).rejects.toThrow('cut off');
  expect(await get('c')).toBe('c4');
});

test('who asks twice rejects when both fail', async () => {
  const load = vi.fn(() => Promise.resolve('here'));
  load.mockRejectedValueOnce(new Error('cut off'));
  expect(await twice(load)).toBe('here');
  load.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second'));
  await expect(twice(load)).rejects.toThrow('second');
});
