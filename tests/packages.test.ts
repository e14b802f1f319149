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
