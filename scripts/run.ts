import { spawn, spawnSync } from 'node:child_process';

const OPTIONS = { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }, shell: process.platform === 'win32' };

/** Runs a program of node_modules/.bin, or a script of ours with `node`, and ends this process when it fails. */
export function run(command: string, ...args: string[]): void {
  const { status, error } = spawnSync(command, args, { ...OPTIONS, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs several at the same time, prints what each said when it has ended, and ends this process when one fails. */
export async function runTogether(...commands: [command: string, ...args: string[]][]): Promise<void> {
  const statuses = await Promise.all(
    commands.map(
      ([command, ...args]) =>
        new Promise<number | null>((resolve, reject) => {
          const child = spawn(command, args, { ...OPTIONS, stdio: ['ignore', 'pipe', 'pipe'] });
          const said: Buffer[] = [];
          child.stdout.on('data', (part: Buffer) => said.push(part));
          child.stderr.on('data', (part: Buffer) => said.push(part));
          child.once('error', reject);
          child.once('close', (status) => {
            process.stdout.write(Buffer.concat(said));
            resolve(status);
          });
        }),
    ),
  );
  const failed = statuses.find((status) => status !== 0);
  if (failed !== undefined) process.exit(failed ?? 1);
}
