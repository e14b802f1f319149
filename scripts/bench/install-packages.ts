import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';

/** Where the bench keeps what it installs and builds for itself; nothing of it is a dependency of the project. */
export const CACHE = join(import.meta.dirname, '../../.cache/bench');

/** Installs packages, each as `name@1.2.3`, in a folder of that name below `CACHE`, unless the same ones are there; gives the folder. */
export function installPackages(name: string, packages: string[]): string {
  const folder = join(CACHE, name);
  const dependencies = Object.fromEntries(packages.map((one) => /^(.+)@(.+)$/.exec(one)!.slice(1)));
  const manifest = JSON.stringify({ name: `bench-${name}`, private: true, type: 'module', dependencies });
  const file = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules')) && existsSync(file) && readFileSync(file, 'utf8') === manifest) {
    return folder;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  run('npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error');
  return folder;
}
