import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/reader/content-folder.ts';

test('what the search is measured with needs no build program to start', () => {
  const said = execFileSync(process.execPath, [join(ROOT, 'scripts/bench-search.ts'), '--help'], { encoding: 'utf8' });
  expect(said).toContain('npm run bench:search');
});
