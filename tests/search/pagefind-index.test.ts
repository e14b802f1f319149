import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PagefindIndex } from '../../src/components/search/pagefind-index.ts';
import { writePagefind } from '../../src/search-index/write-pagefind.ts';

const folder = mkdtempSync(join(tmpdir(), 'pagefind-index-'));
const read = (path: string) => Promise.resolve(new Uint8Array(readFileSync(join(folder, path))).buffer);
const hits = async (index: PagefindIndex, token: string) =>
  new Map((await index.search(token)).map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));

beforeAll(async () => {
  const numbers = Array.from({ length: 2_000 }, (_, n) => `n${[...String(n)].map((c) => 'abcdefghij'[+c]).join('')}x`);
  await writePagefind([['wgovernx', 'wreformx', 'wgovernx'], ['wreformx'], numbers], 'few', folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the index says which entries hold a token and where, whatever was asked before', async () => {
  const index = await PagefindIndex.open(read);
  expect(await hits(index, 'wreformx')).toEqual(new Map([['few_0', [1]], ['few_1', [0]]])); // prettier-ignore
  expect(await hits(index, 'wgovernx')).toEqual(new Map([['few_0', [0, 2]]]));
  for (const [token, at] of Object.entries({ nbcdex: 1_234, nax: 0, nbjjjx: 1_999 }))
    expect(await hits(index, token), token).toEqual(new Map([['few_2', [at]]]));
});

test('a token that nothing holds is nowhere', async () => {
  const index = await PagefindIndex.open(read);
  for (const token of ['wgovernedx', 'hfoox', 'zzzx', 'aax']) expect(await index.search(token), token).toEqual([]);
});

test('each chunk is fetched once, and one that failed is fetched again', async () => {
  const asked: string[] = [];
  let isBroken = true;
  const index = await PagefindIndex.open((path) => {
    asked.push(path);
    return path.startsWith('index/') && isBroken ? Promise.reject(new Error('gone')) : read(path);
  });
  await expect(index.search('wreformx')).rejects.toThrow('gone');
  isBroken = false;
  await Promise.all(['wreformx', 'wreformx'].map((token) => index.search(token)));
  expect(asked.filter((path) => path.startsWith('index/'))).toHaveLength(2);
});

test('a file that is cut off or something else is refused', async () => {
  const other = new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer as ArrayBuffer;
  for (const name of ['wasm.unknown.pagefind', 'pagefind.pf_meta']) {
    const answers = { cut: async () => (await read(name)).slice(0, 60), other: () => Promise.resolve(other) };
    for (const [fault, answer] of Object.entries(answers))
      await expect(
        PagefindIndex.open((path) => (path === name ? answer() : read(path))),
        fault,
      ).rejects.toThrow();
  }
});
