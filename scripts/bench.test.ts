import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../src/reader/content-folder.ts';

test('what the site is measured with needs no build program to start, and names what it can do', () => {
  const said = execFileSync(process.execPath, [join(ROOT, 'scripts/bench.ts'), '--help'], { encoding: 'utf8' });
  for (const option of ['--peers', '--sizes', '--lighthouse']) expect(said).toContain(option);
});
