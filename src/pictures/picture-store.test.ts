import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PictureStore } from './picture-store.ts';

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const drawn = Buffer.from('a whole picture');
const draw = () => Promise.resolve(drawn);

test('a picture is drawn once and kept for the next build', async () => {
  await new PictureStore(folder).take('a bar', draw);
  const again = vi.fn(draw);
  expect(await new PictureStore(folder).take('a bar', again)).toEqual(drawn);
  expect(again).not.toHaveBeenCalled();
  await new PictureStore(folder).take('a line', again);
  expect(again).toHaveBeenCalledOnce();
});

test('a picture whose writing was cut off is drawn anew', async () => {
  const { writeFileSync } = fs;
  fs.writeFileSync = (file) => {
    writeFileSync(file, drawn.subarray(0, 5));
    throw new Error('cut off');
  };
  syncBuiltinESMExports();
  try {
    await expect(new PictureStore(folder).take('a bar', draw)).rejects.toThrow('cut off');
  } finally {
    fs.writeFileSync = writeFileSync;
    syncBuiltinESMExports();
  }
  expect(await new PictureStore(folder).take('a bar', draw)).toEqual(drawn);
});

test('what nobody asked for in thirty days goes, and what another build has just removed stops nobody', async () => {
  await new PictureStore(folder).take('a bar', draw);
  const [old] = fs.readdirSync(folder);
  fs.utimesSync(join(folder, old!), 0, 0);
  // A name without a file, as it is between the reading of a folder and the looking at its files.
  fs.symlinkSync(join(folder, 'gone'), join(folder, 'just-removed.png'));
  expect(() => new PictureStore(folder)).not.toThrow();
  expect(fs.readdirSync(folder)).toEqual([]);
});
