import { execFileSync } from 'node:child_process';
import { fail } from './options.ts';

/** The YAML files of a folder as they were at a git revision, by name. A revision that git does not know ends the command. */
export function pastFiles(folder: string, revision: string): Map<string, string> {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 24, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const names = git('ls-tree', '--name-only', revision, './').split('\n');
    return new Map(
      names.filter((name) => name.endsWith('.yaml')).map((name) => [name, git('show', `${revision}:./${name}`)]),
    );
  } catch (error) {
    return fail(`--since is “${revision}”: ${(error as { stderr: string }).stderr.trim()}`);
  }
}
