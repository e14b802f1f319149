import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pastFiles } from './past-files.ts';

let root = '';
const at = (name: string) => join(root, 'translation', name);
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'past-'));
  mkdirSync(at('changes'), { recursive: true });
  for (const name of ['01-one.yaml', 'STYLE.md', 'changes/01-one.yaml']) writeFileSync(at(name), `${name} then`);
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: root }); // prettier-ignore
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'then');
});
afterAll(() => rmSync(root, { recursive: true }));

test('the YAML files of a folder are read as they were, whatever became of them and wherever the command runs', () => {
  renameSync(at('01-one.yaml'), at('01-first.yaml'));
  writeFileSync(at('02-new.yaml'), 'now');
  expect([...pastFiles(join(root, 'translation'), 'HEAD')]).toEqual([['01-one.yaml', '01-one.yaml then']]);
});

test('a revision that git does not know ends the command', () => {
  const say = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('ends');
  });
  expect(() => pastFiles(root, 'nonsense')).toThrow('ends');
  expect(say).toHaveBeenCalledWith(expect.stringContaining('--since is “nonsense”: fatal'));
  exit.mockRestore();
  say.mockRestore();
});
