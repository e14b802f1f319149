import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type BuildMeasure = { seconds: number; peakMegabytes: number | null };

/**
 * Builds the project of a folder with one of its own programs and gives the wall time in seconds and the peak resident memory of
 * all its processes (Linux only).
 */
export async function measureBuild([program, ...args]: string[], folder: string): Promise<BuildMeasure> {
  const start = performance.now();
  const child = spawn(join(folder, 'node_modules/.bin', program!), args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const sample = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid!))), 100);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(`The build in ${folder} failed.`);
  return {
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: peak === 0 ? null : Math.round(peak / 2 ** 20),
  };
}

function residentBytes(root: number): number {
  if (process.platform !== 'linux') return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => readStat(Number(pid)));
  const family = new Set([root]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grown = true;
      }
    }
  }
  return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function readStat(pid: number): { pid: number; parent: number; bytes: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return [{ pid, parent: Number(fields[1]), bytes: Number(fields[21]) * 4096 }];
  } catch {
    // The process ended between the listing and the reading.
    return [];
  }
}
