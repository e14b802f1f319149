import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PlainError } from '../reader/plain-error.ts';

const BUILDING = 'building-';

/** The folder within `cache` in which this process builds. */
export function buildingFolder(cache: string): string {
  return join(cache, `${BUILDING}${process.pid}`);
}

/** Removes what builds that were cut off have left in `cache`, if their process has ended. */
export function removeLeftovers(cache: string): void {
  const names = existsSync(cache) ? readdirSync(cache) : [];
  for (const name of names.filter((candidate) => candidate.startsWith(BUILDING))) {
    if (!isRunning(Number(name.slice(BUILDING.length)))) rmSync(join(cache, name), { recursive: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // The process of another user runs, though nothing may be sent to it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Throws when the folder holds anything that no build of a site like this one has put there. */
export function assertReplaceable(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'data/report.json'))) return;
  throw new PlainError(
    `${folder} holds other files, which a build would replace. Name a new or empty folder in OUT_DIR.`,
  );
}

/** Puts the old site back where a build was cut off between taking it away and putting the new one in its place. */
export function bringBack(target: string): void {
  const { old } = besides(target);
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}

/**
 * Puts a built folder in the place of the one that stands there. Whenever it is cut off, one whole site stands there or waits
 * beside it for `bringBack`.
 */
export function putInPlace(built: string, target: string): void {
  const { fresh, old } = besides(target);
  rmSync(fresh, { recursive: true, force: true });
  moveFolder(built, fresh);
  if (existsSync(target)) {
    rmSync(old, { recursive: true, force: true });
    renameSync(target, old);
  }
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** Where the new and the old site wait, on the disk of the folder itself, by names that nobody else gives. */
function besides(target: string): { fresh: string; old: string } {
  const name = (part: string) => join(dirname(target), `.${basename(target)}.${part}-site`);
  return { fresh: name('new'), old: name('old') };
}

/** A rename cannot cross disks; a copy can. */
function moveFolder(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
