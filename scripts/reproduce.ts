import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../src/reader/content-folder.ts';

/**
 * Builds the last commit twice, in two folders, with other clocks and languages and without what earlier builds have left, and
 * compares the two sites byte for byte. Ends with 1 and the names of the files that differ.
 */
const place = mkdtempSync(join(tmpdir(), 'reproduce-'));
const SETTINGS = [
  { folder: join(place, 'one'), env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: join(place, 'another/and/deeper'), env: { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' } },
];

try {
  const sites: Map<string, string>[] = [];
  for (const { folder, env } of SETTINGS) {
    checkOut(folder);
    await build(folder, env);
    sites.push(hashFiles(join(folder, 'dist')));
    console.log(`built in ${folder}: ${sites.at(-1)!.size} files`);
  }
  const [one, other] = sites as [Map<string, string>, Map<string, string>];
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
  for (const name of differing) console.error(`differs: ${name}`);
  console.log(differing.length === 0 ? `the same to the byte: ${one.size} files` : `${differing.length} files differ`);
  process.exitCode = differing.length === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** The files of the last commit, with the packages of this folder. */
function checkOut(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('git', [`--work-tree=${folder}`, 'checkout', 'HEAD', '--', '.'], {
    cwd: ROOT,
    env: { ...process.env, GIT_INDEX_FILE: join(place, 'index') },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function build(folder: string, more: Record<string, string>): Promise<void> {
  const env = { ...process.env, SITE_URL: 'https://example.org', ASTRO_TELEMETRY_DISABLED: '1', ...more };
  const child = spawn('astro', ['build', '--silent', ...process.argv.slice(2)], { cwd: folder, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`the build in ${folder} failed`))));
  });
}

function hashFiles(folder: string): Map<string, string> {
  const names = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  return new Map(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
