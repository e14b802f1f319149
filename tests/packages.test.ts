import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { ROOT } from '../src/reader/content-folder.ts';

test('CONTRIBUTING gives the reason of every package, and of no other', () => {
  const table = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split('## Packages')[1]!;
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
  expect(named.sort()).toEqual(Object.keys(packageJson.devDependencies).sort());
});

test('every command installs what it needs, as on a fresh clone', () => {
  const scripts = packageJson.scripts as Record<string, string>;
  const commands = Object.keys(scripts).filter((name) => scripts[name] !== 'node scripts/install.mjs');
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter((name) => scripts[`pre${name}`] !== 'node scripts/install.mjs')).toEqual([]);
});
