import { spawnSync } from 'node:child_process';

/** Runs a program of node_modules/.bin, or a script of ours with `node`, and ends this process when it fails. */
export function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
