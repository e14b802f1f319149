import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/reader/content-folder.ts';
import { run, runBeside } from './run.ts';

// Types, lint and formatting look at the code alone, so that an editor of the content need not wait for them twice.
const NOT_CODE = new Set(['.astro', '.cache', '.git', 'content', 'dist', 'node_modules']);
const PASSED = join(ROOT, '.cache/checked-code');

run('node', 'scripts/check-content.ts');

const code = hashCode();
if (existsSync(PASSED) && readFileSync(PASSED, 'utf8') === code) {
  console.log('The code is as it was when it last passed types, lint and formatting.');
} else {
  const ended = await Promise.allSettled([
    // The types of everything else are Oxlint’s, in a third of the time.
    runBeside('astro', 'check', '--noSync', '--tsconfig', 'tsconfig.astro.json', '--minimumFailingSeverity', 'warning'),
    runBeside('oxlint'),
    // It keeps with the packages which files it has passed, so that a new one of it looks at all again.
    runBeside('prettier', '--check', '--cache', '--cache-strategy', 'content', '--log-level', 'warn', '.'),
  ]);
  if (ended.some(({ status }) => status === 'rejected')) process.exit(1);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(PASSED, code);
}

/** One checksum of every file outside the content, the packages and what is made. */
function hashCode(): string {
  const hash = createHash('sha256');
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter(({ name }) => !NOT_CODE.has(name));
  const names = folders.flatMap((entry) =>
    entry.isDirectory()
      ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }).map((name) => join(entry.name, name))
      : [entry.name],
  );
  for (const name of names.sort()) {
    if (statSync(join(ROOT, name)).isFile()) hash.update(name).update(readFileSync(join(ROOT, name)));
  }
  return hash.digest('hex');
}
