import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Linux alone says what the processes take: `cpuSeconds` is their time on all cores, whatever else the machine does. */
export type BuildMeasure = { seconds: number; cpuSeconds: number | null; peakMegabytes: number | null };

/** Builds the project of a folder with one of its own programs and gives the time and the peak resident memory of all its processes. */
export async function measureBuild(
  [program, ...args]: string[],
  folder: string,
  settings: Record<string, string> = {},
): Promise<BuildMeasure> {
  const start = performance.now();
  const child = spawn(join(folder, 'node_modules/.bin', program!), args, {
    cwd: folder,
    env: { ...process.env, ...settings, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let [peak, ticks] = [0, 0];
  const sample = setInterval(() => {
    const family = processesOf(child.pid!);
    peak = Math.max(peak, sum(family.map(({ bytes }) => bytes)));
    ticks = Math.max(ticks, sum(family.map((one) => one.ticks)));
  }, 100);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(sample);
  if (code !== 0) throw new Error(`The build in ${folder} failed.`);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: ticks === 0 ? null : ticks / 100,
    peakMegabytes: peak === 0 ? null : Math.round(peak / 2 ** 20),
  };
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

type Running = { pid: number; parent: number; bytes: number; ticks: number };

/** A process with all that it has begun. */
function processesOf(root: number): Running[] {
  if (process.platform !== 'linux') return [];
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
  return processes.filter(({ pid }) => family.has(pid));
}

function readStat(pid: number): Running[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Its own time and that of its children that have ended, in hundredths of a second.
    const ticks = sum(fields.slice(11, 15).map(Number));
    return [{ pid, parent: Number(fields[1]), bytes: Number(fields[21]) * 4096, ticks }];
  } catch {
    // The process ended between the listing and the reading.
    return [];
  }
}
